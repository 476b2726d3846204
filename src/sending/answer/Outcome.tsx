import { Suspense } from 'react'
import { describeGraphError, graphWords } from '../../calling/describeGraphError.ts'
import { ErrorNotice } from '../../calling/ErrorNotice.tsx'
import type { ErrorDescription } from '../../calling/errorDescription.ts'
import { connectionName } from '../../connection/connectionName.ts'
import { isSeenToInclude } from '../../domain/access/isSeenToInclude.ts'
import { aclEntryOf } from '../../domain/acl.ts'
import type { Place, Problem } from '../../domain/problem.ts'
import { type ReadContext, readDraft } from '../../domain/readDraft.ts'
import type { GraphAnswer } from '../../graph/graphAnswer.ts'
import type { GraphError } from '../../graph/graphError.ts'
import type { ItemFlow } from '../../item/useItemFlow.ts'
import { Button } from '../../ui/Button.tsx'
import { readBackText } from '../protocol/readBack.ts'
import type { Submission } from '../protocol/submission.ts'
import type { SendingOutcome } from '../protocol/useSending.ts'
import { wasBusyText } from '../protocol/waits.ts'
import { AfterSaving, type NextItem, NextItems } from './AfterSaving.tsx'
import { AnswerDetails } from './AnswerDetails.tsx'
import { failureText } from './answerText.ts'
import type { FixesAt } from './CauseLine.tsx'
import type { DraftSince } from './draftSince.ts'
import type { ItemAtHand } from './itemAtHand.ts'
import { LazyAnswerCauses } from './lazyExplaining.ts'
import { PlantedPart } from './PlantedPart.tsx'
import { PlayedNote } from './PlayedNote.tsx'
import { plantedText } from './plantedText.ts'
import styles from './ResponsePanel.module.css'
import { SavedNotice, statusLine } from './SavedNotice.tsx'
import { SubmitAgain } from './SubmitAgain.tsx'
import { ToImprove } from './ToImprove.tsx'
import type { PlantedPayload } from './useExplaining.ts'
import { answerWords } from './words.ts'

interface Props {
  readonly outcome: SendingOutcome
  readonly draftSince: DraftSince
  readonly flow: Pick<ItemFlow, 'connections' | 'schema' | 'context'>
  readonly openItem: () => ItemAtHand
  readonly onGo: (place: Place) => void
  readonly fixesAt?: FixesAt | undefined
  readonly onNext: (next: NextItem) => void
  readonly onFind: () => void
  readonly useV1: () => void
  /** Explains an answer as one that came from elsewhere. */
  readonly onExplain: (text: string, isFromImport?: false, planted?: PlantedPayload) => void
}

/**
 * How a submission ended. Saved: what was sent, who can find it, what comes next. Not saved: what happened, what to do first,
 * what else it may be. The answer as it came stands folded below. About a draft that is gone from the form it says only that.
 */
export function Outcome({
  outcome,
  draftSince,
  flow,
  openItem,
  onGo,
  fixesAt,
  onNext,
  onFind,
  useV1,
  onExplain,
}: Props) {
  const { result, submission, readBack, waits = [] } = outcome
  const wasBusy = wasBusyText(waits)
  const answer = answerOf(outcome)
  const explain = async (failed: GraphAnswer) => {
    const { planted } = outcome
    const payload = planted && { payload: await planted.body.text(), what: plantedText(planted) }
    onExplain(failureText(failed, submission.body.size), false, payload)
  }
  if (draftSince === 'replaced') return <EarlierOutcome outcome={outcome} />
  const isSaved = result.kind === 'ok' || readBack === 'stored'
  // An answer that said yes and broke off is no refusal.
  const refusal = answer !== undefined && answer.status >= 400 && readBack !== 'stored' ? answer : undefined
  // Of another refusal, such as of who may not write here, the mistake is no cause.
  const planted = refusal?.status === 400 ? outcome.planted : undefined
  const explainButton = outcome.played !== undefined && refusal !== undefined && (
    <Button onClick={() => void explain(refusal)}>{answerWords.explainPlayed}</Button>
  )
  return (
    <>
      {outcome.played !== undefined && <PlayedNote failure={outcome.played} isSaved={isSaved} openItem={openItem} />}
      {isSaved ? (
        <>
          <SavedNotice
            submission={submission}
            schema={flow.schema}
            connectionName={connectionName(flow.connections, submission.connectionId)}
            finding={readBack === undefined ? undefined : readBackText(readBack)}
            replaced={outcome.replaced}
            status={result.kind === 'ok' ? statusLine(result.response) : undefined}
          />
          {wasBusy !== undefined && <p className={styles.empty}>{wasBusy}</p>}
          {changedSince(draftSince)}
          <AfterSaving onNext={onNext} onFind={onFind} isForOthers={!isForMe(submission, flow.context.userId)}>
            <ToImprove problems={problemsOf(submission, flow.context)} onGo={onGo} />
          </AfterSaving>
        </>
      ) : (
        <>
          <ErrorNotice
            error={result.error}
            doing="saving the item"
            isMain
            description={outcome.played === undefined ? undefined : withoutAdvice(result.error, planted !== undefined)}
            finding={readBack === undefined ? undefined : readBackText(readBack)}
          />
          {planted !== undefined && (
            <>
              <PlantedPart planted={planted} />
              <SubmitAgain error={result.error}>{explainButton}</SubmitAgain>
            </>
          )}
          {refusal !== undefined && planted === undefined && (
            <Suspense>
              <LazyAnswerCauses
                answer={refusal}
                error={result.error}
                submission={submission}
                openItem={openItem}
                remedies={{ useV1, duplicate: () => onNext('duplicate') }}
                onGo={onGo}
                fixesAt={fixesAt}
                isChanged={draftSince === 'changed'}
                isPlayed={outcome.played !== undefined}
              />
              {explainButton && <div className={styles.tools}>{explainButton}</div>}
            </Suspense>
          )}
          {changedSince(draftSince)}
          {outcome.played === undefined && <NextItems onNext={onNext} />}
          {outcome.played !== undefined && refusal === undefined && <SubmitAgain error={result.error} />}
        </>
      )}
      {answer !== undefined && <AnswerDetails answer={answer} sentByteLength={submission.body.size} waits={waits} />}
    </>
  )
}

function EarlierOutcome({ outcome }: Pick<Props, 'outcome'>) {
  const { result, submission, readBack } = outcome
  const answer = answerOf(outcome)
  return (
    <section aria-label="Earlier answer" className={styles.earlier}>
      <p className={styles.empty}>
        This is about an earlier draft, not about the one in the form: <code>{submission.itemId}</code> in{' '}
        <code>{submission.connectionId}</code>.{' '}
        {result.kind === 'ok' || readBack === 'stored'
          ? 'It was saved.'
          : `${describeGraphError(result.error, 'saving the item').title}.`}
      </p>
      {answer !== undefined && <AnswerDetails answer={answer} sentByteLength={submission.body.size} />}
    </section>
  )
}

function answerOf({ result }: SendingOutcome) {
  return result.kind === 'ok' ? result.response : result.answer
}

/** What a refusal without a reason advises would lead away from an item that is fine. What a planted mistake means is said below it. */
function withoutAdvice(error: GraphError, isPlanted: boolean): ErrorDescription | undefined {
  if (error.kind !== 'invalid') return undefined
  const described = describeGraphError(error, 'saving the item')
  return { ...described, ...(isPlanted && { meaning: graphWords(error.refusal) }), nextSteps: [] }
}

function changedSince(draftSince: DraftSince) {
  return (
    draftSince === 'changed' && (
      <p className={styles.empty}>You changed the draft since. Submit again to send it as it is now.</p>
    )
  )
}

/** What the list of problems said of what was sent. */
function problemsOf({ draft, apiVersion }: Submission, context: ReadContext): readonly Problem[] {
  // In the context of the page it is read already; another one would make the page read it again.
  return readDraft(draft, context.apiVersion === apiVersion ? context : { ...context, apiVersion }).problems
}

function isForMe({ draft, apiVersion }: Submission, userId: string | undefined): boolean {
  return isSeenToInclude(
    draft.acl.map((entry) => aclEntryOf(entry, apiVersion)),
    userId,
  )
}

// In the same file: each of its own costs the page more than what is in it.
export { LastResult } from './LastResult.tsx'
