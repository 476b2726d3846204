import { lazy, type ReactNode, Suspense } from 'react'
import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import type { Place } from '../../domain/problem.ts'
import type { ItemFlow } from '../../item/useItemFlow.ts'
import { Button } from '../../ui/Button.tsx'
import type { LedgerRow } from '../ledger/ledgerRow.ts'
import type { SendingOutcome } from '../protocol/useSending.ts'
import type { NextItem } from './AfterSaving.tsx'
import type { DraftSince } from './draftSince.ts'
import type { ItemAtHand } from './itemAtHand.ts'
import styles from './ResponsePanel.module.css'

/** What reads an answer is not needed before one is there; typing has it loaded in an idle moment. */
const Outcome = lazy(() =>
  import('./Outcome.tsx').then(
    (module) => {
      loading.isDone = true
      return { default: module.Outcome }
    },
    () => ({ default: PlainOutcome }),
  ),
)
const LastResult = lazy(() => import('./Outcome.tsx').then((module) => ({ default: module.LastResult })))
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

interface Props {
  readonly outcome: SendingOutcome | undefined
  readonly isPending: boolean
  /** The last time that this item was sent, where that was before the page was loaded. */
  readonly lastRow?: LedgerRow | undefined
  readonly draftSince: DraftSince
  /** Knows the names of connections and what the schema calls the title. */
  readonly flow: Pick<ItemFlow, 'connections' | 'schema'>
  readonly openItem: () => ItemAtHand
  readonly onGo: (place: Place) => void
  /** The ways to mend what is wrong at a place now. */
  readonly fixesAt?: ((place: Place) => ReactNode) | undefined
  /** Begins the next item. */
  readonly onNext: (next: NextItem) => void
  /** Sees whether the saved item is found. */
  readonly onFind: () => void
  /** Uses API version v1.0, where a refusal may come from beta alone. */
  readonly useV1: () => void
  /** Explains an error that came from elsewhere. */
  readonly onExplain: () => void
}

/** What came back from the last submission, in words and as it came; and the way to have other errors explained. */
export function ResponsePanel(props: Props) {
  const { outcome, isPending, lastRow, onExplain } = props
  return (
    <div className={styles.panel}>
      {outcome === undefined && (lastRow === undefined || isPending) ? (
        <p className={styles.empty}>
          {isPending ? 'Waiting for Graph…' : 'Submit the item to see here what Graph answers.'}
        </p>
      ) : (
        <Suspense fallback={<p className={styles.empty}>The answer is here. Reading it…</p>}>
          {outcome === undefined ? (
            lastRow && <LastResult row={lastRow} {...props} />
          ) : canShowOutcome() ? (
            <Outcome {...props} outcome={outcome} />
          ) : (
            <PlainOutcome outcome={outcome} />
          )}
        </Suspense>
      )}
      <section className={styles.explain} aria-label="Errors from elsewhere">
        {outcome === undefined && lastRow === undefined && !isPending && (
          <p className={styles.empty}>Did a script or another tool get an error? Paste it to see what it means.</p>
        )}
        <Button size="small" onClick={onExplain}>
          Explain an error
        </Button>
      </section>
    </div>
  )
}
