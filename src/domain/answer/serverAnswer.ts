import type { ErrorBody } from './errorBody.ts'
import type { LoggedRequest } from './logLines.ts'

/** What is known of an error answer, wherever it was found. What the text does not say is undefined. */
export type ServerAnswer = ErrorBody & {
  readonly shape: AnswerShape
  readonly status: number | undefined
  readonly request: LoggedRequest | undefined
  readonly requestId: string | undefined
  readonly clientRequestId: string | undefined
  /** As the answer writes it. */
  readonly date: string | undefined
  /** How long it asks to wait before the call is made again, where its headers are known. */
  readonly retryAfterSeconds?: number | undefined
  /** The text ends inside the answer. */
  readonly isCut: boolean
}

/** What an error answer was found as. */
export type AnswerShape = keyof typeof shapeTexts

const shapeTexts = {
  'error body': 'an error answer from Graph',
  'inner error': 'the inner part of an error answer from Graph',
  'answer in JSON': 'an error from Graph inside other JSON',
  operation: 'a connection operation that failed',
  'HTTP answer': 'an HTTP answer with its headers',
  'gateway page': 'an HTML page instead of an answer from Graph',
  'log lines': 'the log of a failed call',
  'message text': 'an error message',
  'other text': 'text without an error that the editor knows',
} as const

/** What an answer was found as, to follow "This is". */
export function shapeText(shape: AnswerShape): string {
  return shapeTexts[shape]
}

/** Every code of an answer, the innermost first: it says most. */
export function codesOf({ code, innerError, details }: ErrorBody): readonly string[] {
  return known([innerError?.code, ...details.map((each) => each.code), code])
}

/** Every message of an answer, the innermost first, each once. */
export function messagesOf({ message, innerError, details }: ErrorBody): readonly string[] {
  return known([innerError?.message, ...details.map((each) => each.message), message])
}

function known(words: readonly (string | undefined)[]): readonly string[] {
  return [...new Set(words.filter((each) => each !== undefined))]
}
