import { Suspense } from 'react'
import { describeGraphError } from '../../calling/describeGraphError.ts'
import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import type { Place } from '../../domain/problem.ts'
import { MessageBar, MessageBarBody, MessageBarTitle } from '../../ui/MessageBar.tsx'
import { readBackText } from '../protocol/readBack.ts'
import type { SendingOutcome } from '../protocol/useSending.ts'
import { AnswerFacts } from './AnswerFacts.tsx'
import type { DraftSince } from './draftSince.ts'
import type { ItemAtHand } from './itemAtHand.ts'
import { LazyAnswerCauses } from './lazyExplaining.ts'
import styles from './ResponsePanel.module.css'

interface Props {
  readonly outcome: SendingOutcome
  readonly draftSince: DraftSince
  readonly openItem: () => ItemAtHand
  readonly onGo: (place: Place) => void
}

/** How a submission ended, in words and as it came. About a draft that is gone from the form it only says that. */
export function Outcome({ outcome, draftSince, openItem, onGo }: Props) {
  const { result, submission, readBack } = outcome
  const answer = result.kind === 'ok' ? result.response : result.answer
  if (draftSince === 'replaced') return <EarlierOutcome outcome={outcome} />
  // An answer that said yes and broke off is no refusal.
  const refusal = answer !== undefined && answer.status >= 400 && readBack !== 'stored' ? answer : undefined
  return (
    <>
      {result.kind === 'ok' ? (
        <MessageBar intent="success" role="status">
          <MessageBarBody>
            <MessageBarTitle>Item saved</MessageBarTitle>
            <p className={styles.words}>
              <code>{submission.itemId}</code> is in <code>{submission.connectionId}</code>. Graph answered{' '}
              {result.status}. Search shows it once it is indexed, usually 15–30 minutes later.
            </p>
          </MessageBarBody>
        </MessageBar>
      ) : readBack === 'stored' ? (
        <MessageBar intent="success" role="status">
          <MessageBarBody>
            <MessageBarTitle>Item saved</MessageBarTitle>
            <p className={styles.words}>{readBackText(readBack)}</p>
          </MessageBarBody>
        </MessageBar>
      ) : (
        <ErrorNotice
          error={result.error}
          doing="saving the item"
          finding={readBack === undefined ? undefined : readBackText(readBack)}
        />
      )}
      {refusal !== undefined && (
        <Suspense>
          <LazyAnswerCauses answer={refusal} submission={submission} openItem={openItem} onGo={onGo} />
        </Suspense>
      )}
      {draftSince === 'changed' && (
        <p className={styles.empty}>You changed the draft since. Submit again to send it as it is now.</p>
      )}
      {answer !== undefined && <AnswerFacts answer={answer} sentByteLength={submission.body.size} />}
    </>
  )
}

function EarlierOutcome({ outcome: { result, submission, readBack } }: Pick<Props, 'outcome'>) {
  const answer = result.kind === 'ok' ? result.response : result.answer
  const isSaved = result.kind === 'ok' || readBack === 'stored'
  return (
    <section aria-label="Earlier answer" className={styles.earlier}>
      <p className={styles.empty}>
        This is about an earlier draft, not about the one in the form: <code>{submission.itemId}</code> in{' '}
        <code>{submission.connectionId}</code>.{' '}
        {isSaved ? 'It was saved.' : `${describeGraphError(result.error, 'saving the item').title}.`}
      </p>
      {answer !== undefined && (
        <details>
          <summary>What Graph answered</summary>
          <AnswerFacts answer={answer} sentByteLength={submission.body.size} />
        </details>
      )}
    </section>
  )
}
