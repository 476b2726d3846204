import { useId } from 'react'
import type { GraphAnswer } from '../../graph/graphAnswer.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import type { Submission } from '../protocol/submission.ts'
import { answerText } from './answerText.ts'
import styles from './CauseList.module.css'

interface Props {
  readonly answer: GraphAnswer
  readonly submission: Submission
}

/** What can still be done about a refusal that names nothing, when no known cause is left. */
export function WhatRemains({ answer, submission: { apiVersion, body } }: Props) {
  const titleId = useId()
  return (
    <section aria-labelledby={titleId}>
      <h3 id={titleId} className={styles.title}>
        What you can still do
      </h3>
      <ul className={styles.causes}>
        {apiVersion === 'beta' && (
          <li>
            <strong>Try API version v1.0.</strong> Choose it at the top of the page and submit again: the two versions
            do not take the same.
          </li>
        )}
        <li>
          <strong>Find the part that Graph rejects.</strong>
          <ol className={styles.steps}>
            <li>In Drafts, duplicate this draft, and give the copy an item ID of its own for the test.</li>
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
