import { useMemo, useState } from 'react'
import { isVague } from '../../domain/answer/cause.ts'
import { readFailures } from '../../domain/answer/failures.ts'
import { supportText } from '../../domain/answer/supportText.ts'
import { withoutSecrets } from '../../domain/answer/withoutSecrets.ts'
import type { Place } from '../../domain/problem.ts'
import { CopyButton } from '../../ui/CopyButton.tsx'
import { AnswerIds, AnswerWords } from './AnswerWords.tsx'
import { CauseList } from './CauseList.tsx'
import { ErrorTexts, type ErrorTextsProps } from './ErrorTexts.tsx'
import styles from './ExplainError.module.css'
import type { ItemAtHand, RejectedPayload } from './itemAtHand.ts'
import { type JudgedFailure, judgedByText, judgeFailures } from './judgedBy.ts'
import { PayloadProblems } from './PayloadProblems.tsx'
import { SchemaSelect } from './SchemaSelect.tsx'
import { hasChoice, type KnownSchemas } from './schemaChoices.ts'
import { type ReadPayload, type SchemaKey, useRejectedPayload } from './useRejectedPayload.ts'
import { answerWords } from './words.ts'

export interface ExplainErrorProps extends Omit<ErrorTextsProps, 'isShort'> {
  readonly openItem: () => ItemAtHand
  readonly readPayload: ReadPayload
  /** What a payload can be checked against. */
  readonly schemas?: KnownSchemas | undefined
  readonly onGo: (place: Place) => void
  /** What the editor itself planted in the payload, as a part of a sentence. */
  readonly planted?: string | undefined
  /** Leads to signing in and back to these texts; undefined for who is signed in. */
  readonly onSignIn?: ((text: string, payload: string) => void) | undefined
}

/**
 * Takes an error that came from elsewhere, in any wording, and says what may have caused it: in the payload that is pasted
 * beside it, or else in the open item, and which of them it was. Nothing of it is sent or kept.
 */
export function ExplainError({ openItem, readPayload, schemas, onGo, planted, onSignIn, ...texts }: ExplainErrorProps) {
  const { text } = texts
  const [against, setAgainst] = useState<SchemaKey>('auto')
  const url = useMemo(() => onlyUrl(text), [text])
  const reading = useRejectedPayload(texts.payload, readPayload, { against, url })
  const payload = reading?.kind === 'item' ? reading : undefined
  const explained = useMemo(
    () => (text.trim() === '' ? undefined : judgeFailures(text, openItem(), payload)),
    [text, openItem, payload],
  )
  const whose = (payload?.draft.connectionId ?? '') || openItem().draft.connectionId
  const checkedBy = payload?.checkedBy
  const ownSchema = against === 'auto' ? checkedBy?.name : whose
  return (
    <>
      <ErrorTexts {...texts} isShort={explained !== undefined} />
      {explained === undefined && <p className={styles.hint}>Nothing that you paste here is sent or kept.</p>}
      {reading?.kind === 'unread' && <p className={styles.hint}>{reading.why}</p>}
      <div role="status" className={styles.hint}>
        {explained === undefined ? text !== '' && 'There is only white space in it.' : summaryOf(explained)}
        {checkedBy !== undefined && planted === undefined && ` ${checkedByText(checkedBy)}`}
      </div>
      {/* What the editor itself sent is known. */}
      {payload !== undefined && schemas !== undefined && planted === undefined && (
        <SchemaSelect {...schemas} value={against} onValue={setAgainst} auto={ownSchema || undefined} />
      )}
      {payload !== undefined && (
        <PayloadProblems
          mistakes={payload.mistakes}
          partAt={payload.partAt}
          isCompared={payload.context.schema !== undefined}
          connectionId={whose}
          against={against}
          hasChoice={schemas !== undefined && hasChoice(schemas)}
          onSignIn={onSignIn && (() => onSignIn(withoutSecrets(text), withoutSecrets(texts.payload)))}
        />
      )}
      {explained?.failures.map((failure, index) => (
        // Two entries of a batch may have one id.
        // oxlint-disable-next-line react/no-array-index-key
        <ExplainedFailure key={index} failure={failure} openItem={openItem} onGo={onGo} />
      ))}
      {planted !== undefined && (
        <p className={styles.planted}>
          {answerWords.plantedOnPurpose} {planted}. {answerWords.formAsItWas}
        </p>
      )}
    </>
  )
}

function checkedByText({ name, isGuess }: NonNullable<RejectedPayload['checkedBy']>): string {
  return `Checked against the schema of ${name}${isGuess ? answerWords.fitsBest : ''}.`
}

/** Where the call went that failed, where the text tells of one. */
function onlyUrl(text: string): string | undefined {
  const { failures } = readFailures(text)
  return failures.length === 1 ? failures[0]?.answer.request?.url : undefined
}

function summaryOf({ what, failures }: ReturnType<typeof judgeFailures>): string {
  const [only, ...others] = failures
  if (only === undefined || others.length > 0 || only.entryId !== undefined) return `This is ${what}.`
  return `This is ${what}. ${only.isByMistakes ? answerWords.fixPayload : causesInWords(only)}`
}

/** Of an answer that names nothing, all causes are as good, until an item is checked. */
function isOpenToAll({ answer, judgedBy }: JudgedFailure): boolean {
  return isVague(answer) && (judgedBy === 'empty' || judgedBy === 'another')
}

function causesInWords(failure: JudgedFailure): string {
  const { causes, ruledOut, namesReason } = failure.explanation
  if (isOpenToAll(failure)) return `It has ${causes.length} possible causes.`
  const unknown = causes.filter(({ finding }) => finding?.is === 'unknown').length
  const likely = causes.length - unknown
  if (likely > 0) return likely === 1 ? 'There is one likely cause.' : `There are ${likely} likely causes.`
  if (unknown > 0)
    return `${unknown === 1 ? 'One possible cause' : `${unknown} possible causes`} could not be checked here.`
  if (ruledOut.length > 0) return answerWords.noneLeft
  // "No known cause" would deny what the answer itself names.
  return namesReason ? 'It says itself what is wrong.' : 'No known cause fits it.'
}

function isUnexplained({ causes, ruledOut }: JudgedFailure['explanation']): boolean {
  return causes.length === 0 && ruledOut.length === 0
}

interface ExplainedFailureProps extends Pick<ExplainErrorProps, 'openItem' | 'onGo'> {
  readonly failure: JudgedFailure
}

function ExplainedFailure({ failure, openItem, onGo }: ExplainedFailureProps) {
  const { entryId, answer, explanation, judgedBy, isByMistakes } = failure
  const support = entryId === undefined ? 'Copy error for support' : `Copy error of entry ${entryId} for support`
  const isPayload = judgedBy === 'payload'
  return (
    <section className={styles.failure} aria-label={entryId === undefined ? 'What it says' : `Entry ${entryId}`}>
      {entryId !== undefined && <h3 className={styles.entry}>Entry {entryId}</h3>}
      <p className={styles.hint}>{judgedByText(judgedBy, openItem())}</p>
      {!(isByMistakes && isUnexplained(explanation)) && (
        <CauseList
          explanation={explanation}
          checked={isPayload ? answerWords.checkedPayload : answerWords.checkedOpen}
          onGo={isPayload ? undefined : onGo}
          order={isByMistakes || isOpenToAll(failure) ? 'afterAlert' : 'likely'}
        />
      )}
      {!isByMistakes && explanation.causes.length === 0 && explanation.ruledOut.length > 0 && (
        <p>{answerWords.nothingLeft}</p>
      )}
      <AnswerWords answer={answer} />
      <AnswerIds answer={answer} />
      <div>
        <CopyButton label={support} text={() => supportText(answer)} />
      </div>
    </section>
  )
}
