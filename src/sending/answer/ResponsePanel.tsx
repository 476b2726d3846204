import { Button } from '@fluentui/react-components'
import type { Place } from '../../domain/problem.ts'
import type { SendingOutcome } from '../protocol/useSending.ts'
import type { DraftSince } from './draftSince.ts'
import type { ItemAtHand } from './itemAtHand.ts'
import { Outcome } from './Outcome.tsx'
import styles from './ResponsePanel.module.css'

interface Props {
  readonly outcome: SendingOutcome | undefined
  readonly isPending: boolean
  readonly draftSince: DraftSince
  readonly openItem: () => ItemAtHand
  readonly onGo: (place: Place) => void
  /** Explains an error that came from elsewhere. */
  readonly onExplain: () => void
}

/** What came back from the last submission, in words and as it came; and the way to have other errors explained. */
export function ResponsePanel(props: Props) {
  const { outcome, isPending, draftSince, openItem, onGo, onExplain } = props
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
        {outcome === undefined && !isPending && (
          <p className={styles.empty}>Did a script or another tool get an error? Paste it to see what it means.</p>
        )}
        <Button size="small" onClick={onExplain}>
          Explain an error
        </Button>
      </section>
    </div>
  )
}
