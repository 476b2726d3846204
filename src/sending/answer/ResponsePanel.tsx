import { Button } from '@fluentui/react-components'
import { Suspense, useId } from 'react'
import type { Place } from '../../domain/problem.ts'
import type { SendingOutcome } from '../protocol/useSending.ts'
import type { ItemAtHand } from './AnswerCauses.tsx'
import type { DraftSince } from './draftSince.ts'
import { LazyExplainError } from './lazyExplaining.ts'
import { Outcome } from './Outcome.tsx'
import styles from './ResponsePanel.module.css'

interface Props {
  readonly outcome: SendingOutcome | undefined
  readonly isPending: boolean
  readonly draftSince: DraftSince
  readonly openItem: () => ItemAtHand
  readonly onGo: (place: Place) => void
  /** The error from elsewhere that is being explained; undefined while none is asked about. */
  readonly pastedError: string | undefined
  readonly onPastedError: (text: string | undefined) => void
}

/** What came back from the last submission, in words and as it came; and a place to have other errors explained. */
export function ResponsePanel(props: Props) {
  const { outcome, isPending, draftSince, pastedError, onPastedError, openItem, onGo } = props
  const explaining = useId()
  return (
    <div className={styles.panel}>
      {outcome === undefined ? (
        <p className={styles.empty}>
          {isPending ? 'Waiting for Graph…' : 'Submit the item to see here what Graph answers.'}
        </p>
      ) : (
        <Outcome outcome={outcome} draftSince={draftSince} openItem={openItem} onGo={onGo} />
      )}
      <section className={styles.explain} aria-label="Errors from elsewhere">
        <Button
          size="small"
          aria-expanded={pastedError !== undefined}
          aria-controls={pastedError === undefined ? undefined : explaining}
          onClick={() => onPastedError(pastedError === undefined ? '' : undefined)}
        >
          Explain an error
        </Button>
        {pastedError !== undefined && (
          <div id={explaining} className={styles.explain}>
            <Suspense>
              <LazyExplainError text={pastedError} onText={onPastedError} openItem={openItem} onGo={onGo} />
            </Suspense>
          </div>
        )}
      </section>
    </div>
  )
}
