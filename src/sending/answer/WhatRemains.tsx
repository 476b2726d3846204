import { useId } from 'react'
import type { GraphAnswer } from '../../graph/graphAnswer.ts'
import { Button } from '../../ui/Button.tsx'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { focusAfter } from '../../ui/focusAfter.ts'
import type { Submission } from '../protocol/submission.ts'
import { answerText } from './answerText.ts'
import styles from './CauseList.module.css'

interface Props {
  readonly answer: GraphAnswer
  readonly submission: Submission
  readonly remedies: Remedies
}

/** What helps against a refusal and stands elsewhere on the page, where it may be out of sight. */
export interface Remedies {
  /** Uses API version v1.0; the next press is Submit. */
  readonly useV1: () => void
  readonly duplicate: () => void
}

/** What can still be done about a refusal that names nothing, when no known cause is left. */
export function WhatRemains({ answer, submission: { apiVersion, body }, remedies }: Props) {
  const titleId = useId()
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        What you can still do
      </h3>
      <ul className={styles.causes}>
        {apiVersion === 'beta' && (
          <li>
            <strong>Try API version v1.0.</strong> The two versions do not accept the same items.
            <div className={styles.places}>
              <Button
                size="small"
                onClick={() => focusAfter(remedies.useV1, () => document.getElementById('submit-item'))}
              >
                Use v1.0 from now on
              </Button>
            </div>
          </li>
        )}
        <li>
          <strong>Find the part that Graph rejects.</strong>
          <ol className={styles.steps}>
            <li>
              Make a copy for the test; it has an item ID of its own.{' '}
              <Button size="small" onClick={remedies.duplicate}>
                Duplicate this item
              </Button>
            </li>
            <li>Keep one access entry and one property, remove the content, and submit it.</li>
            <li>When that is saved, put half of the rest back and submit again.</li>
            <li>
              When it is refused, the part is in that half: take half of it out, and go on until one part is left.
            </li>
          </ol>
        </li>
        <li>
          <strong>Ask Microsoft support.</strong> They need the payload exactly as it was sent, and the IDs of the call.
          Look through the payload first: it is your data.
          <div className={styles.places}>
            <CopyButton
              label="Copy payload and IDs for support"
              text={async () => `${answerText(answer, body.size)}\n\npayload:\n${await body.text()}`}
            />
          </div>
        </li>
      </ul>
    </section>
  )
}
