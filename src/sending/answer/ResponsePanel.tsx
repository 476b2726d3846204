import { Suspense } from 'react'
import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import type { Place } from '../../domain/problem.ts'
import type { ItemFlow } from '../../item/useItemFlow.ts'
import { Button } from '../../ui/Button.tsx'
import { lateView } from '../../ui/lateView.tsx'
import { useFocusLeft } from '../../ui/useFocusLeft.ts'
import type { SentBefore } from '../ledger/sentBefore.ts'
import { progressText } from '../progressText.ts'
import type { SendingProgress } from '../protocol/submission.ts'
import type { SendingOutcome } from '../protocol/useSending.ts'
import { busyText, waitOf } from '../protocol/waits.ts'
import type { NextItem } from './AfterSaving.tsx'
import type { FixesAt } from './CauseLine.tsx'
import type { DraftSince } from './draftSince.ts'
import type { ItemAtHand } from './itemAtHand.ts'
import styles from './ResponsePanel.module.css'
import type { Explaining } from './useExplaining.ts'

/** What reads an answer is not needed before one is there; typing has it loaded in an idle moment. */
const Outcome = lateView(() =>
  import('./Outcome.tsx').then(
    (module) => {
      loading.isDone = true
      return module.Outcome
    },
    () => PlainOutcome,
  ),
)
const LastResult = lateView(() => import('./Outcome.tsx').then((module) => module.LastResult))
const loading = { isDone: false }

/** Without a network nothing is asked for: that would only be in vain, and for good. */
function canShowOutcome(): boolean {
  return loading.isDone || navigator.onLine
}

/** What there is to say when the rest cannot be loaded, as without a network: the answer must not be lost with it. */
function PlainOutcome({ outcome: { result, readBack } }: { readonly outcome: SendingOutcome }) {
  if (result.kind === 'error' && readBack !== 'stored')
    return <ErrorNotice error={result.error} doing="saving the item" />
  return <p role="status">Item saved. Reload the page to see the whole answer in Sent items.</p>
}

/** While a submission is under way, the same as beside Submit, where the seconds of a wait are counted. */
function pendingText(progress: SendingProgress = { kind: 'idle' }): string {
  switch (progress.kind) {
    case 'idle':
    case 'sending':
      return 'Waiting for Graph…'
    case 'waiting':
      return busyText(waitOf(progress))
    case 'asking':
      return `${progressText(progress)}.`
    case 'checking':
    case 'readingBack':
      return progressText(progress)
  }
}

interface Props {
  readonly outcome: SendingOutcome | undefined
  readonly isPending: boolean
  /** What the submission that is under way is doing. */
  readonly progress?: SendingProgress | undefined
  /** The last time that this item was sent, where that was before the page was loaded. */
  readonly sentBefore?: SentBefore | undefined
  readonly draftSince: DraftSince
  /** Knows the names of connections, what the schema calls the title, and who is signed in. */
  readonly flow: Pick<ItemFlow, 'connections' | 'schema' | 'context'>
  readonly openItem: () => ItemAtHand
  readonly onGo: (place: Place) => void
  readonly fixesAt?: FixesAt | undefined
  /** Begins the next item. */
  readonly onNext: (next: NextItem) => void
  /** Sees whether the saved item is found. */
  readonly onFind: () => void
  /** Uses API version v1.0, where a refusal may come from beta alone. */
  readonly useV1: () => void
  /** Explains an error that came from elsewhere, or the text of one. */
  readonly onExplain: Explaining['start']
}

/** What came back from the last submission, in words and as it came; and the way to have other errors explained. */
export function ResponsePanel(props: Props) {
  const { outcome, isPending, progress, sentBefore, draftSince, onExplain } = props
  // Below an error that is explained it would seem to be about that one, and below success there is nothing to explain.
  const isOffered = outcome === undefined ? !isPending && sentBefore?.row.result !== 'saved' : draftSince === 'replaced'
  return (
    <div className={styles.panel}>
      {outcome === undefined && (sentBefore === undefined || isPending) ? (
        <p className={styles.empty}>
          {isPending ? pendingText(progress) : 'Submit the item to see here what Graph answers.'}
        </p>
      ) : (
        <Suspense fallback={<p className={styles.empty}>The answer is here. Reading it…</p>}>
          {outcome === undefined ? (
            sentBefore && <LastResult sent={sentBefore} {...props} />
          ) : canShowOutcome() ? (
            <Outcome {...props} outcome={outcome} />
          ) : (
            <PlainOutcome outcome={outcome} />
          )}
        </Suspense>
      )}
      {isOffered && <FromElsewhere hasLead={outcome === undefined && sentBefore === undefined} onExplain={onExplain} />}
    </div>
  )
}

/** The way to have an error of another tool explained. It goes away when something is sent. */
function FromElsewhere({ hasLead, onExplain }: { readonly hasLead: boolean } & Pick<Props, 'onExplain'>) {
  const section = useFocusLeft()
  return (
    <section ref={section} className={styles.explain} aria-label="Errors from elsewhere">
      {hasLead && (
        <p className={styles.empty}>Did a script or another tool get an error? Paste it to see what it means.</p>
      )}
      <Button size="small" onClick={() => onExplain()}>
        Explain an error
      </Button>
    </section>
  )
}
