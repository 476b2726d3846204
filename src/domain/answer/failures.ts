import { readBatchAnswer } from './batchAnswer.ts'
import { readAnswerOrWords } from './readAnswer.ts'
import { type ServerAnswer, shapeText } from './serverAnswer.ts'

/** What a text says about calls that failed: one, or several of a batch. */
export interface Failures {
  /** What the text is, to follow "This is". */
  readonly what: string
  /** None for a batch in which all went well. */
  readonly failures: readonly Failure[]
}

export interface Failure {
  /** The id of its entry; undefined for an answer that is no entry of a batch. */
  readonly entryId: string | undefined
  readonly answer: ServerAnswer
}

/** Reads any text as one or several error answers. Total: what nobody knows degrades to its words. */
export function readFailures(text: string): Failures {
  const batch = readBatchAnswer(text)
  if (batch === undefined) {
    const answer = readAnswerOrWords(text)
    const what = `${shapeText(answer.shape)}${answer.isCut ? ', cut off in the middle' : ''}`
    return { what, failures: [{ entryId: undefined, answer }] }
  }
  const { entryCount } = batch
  const failures = batch.failures.map(({ id, answer }) => ({ entryId: id ?? 'without an id', answer }))
  const what =
    failures.length === 0
      ? 'the answer to a $batch request in which nothing failed'
      : `the answer to a $batch request in which ${failures.length} of ${entryCount} requests failed`
  return { what, failures }
}
