import { type ErrorBody, noWords } from './errorBody.ts'
import { isKnownErrorText } from './explainAnswer.ts'
import { type FoundError, findErrorBody } from './findErrorBody.ts'
import { readGatewayPage } from './gatewayPage.ts'
import { type LoggedFacts, readLogLines } from './logLines.ts'
import type { AnswerShape, ServerAnswer } from './serverAnswer.ts'

/**
 * Reads an error answer out of any text: a body, an HTTP dump, what an SDK or PowerShell prints, log lines that break off,
 * the message alone, the page of a gateway. Undefined when nothing in the text is known to be an error.
 */
export function readAnswer(text: string): ServerAnswer | undefined {
  const source = text.slice(0, longestRead).replaceAll('\r', '')
  const found = findErrorBody(source)
  const lines = readLogLines(found?.around ?? source)
  if (found !== undefined) return fromBody(found, lines)
  const page = readGatewayPage(source)
  if (page !== undefined) {
    const status = lines.status ?? page.status
    return status === undefined
      ? undefined
      : answerOf('gateway page', lines, { status, body: { ...noWords, message: page.message } })
  }
  return fromLines(source, lines)
}

/** As {@link readAnswer}, for text of which it is known that it is meant as an error: the rest degrades to its words. */
export function readAnswerOrWords(text: string): ServerAnswer {
  return (
    readAnswer(text) ??
    answerOf('other text', readLogLines(text.slice(0, longestRead)), { body: { ...noWords, message: shortened(text) } })
  )
}

/** In characters: error answers are short, and what is longer is something else. */
const longestRead = 200_000

function fromBody(found: FoundError, lines: LoggedFacts): ServerAnswer {
  const { body, isCut } = found
  const words: ErrorBody = {
    code: body.code ?? lines.code,
    message: body.message ?? lines.message,
    innerError: body.innerError,
    details: body.details,
  }
  const shape = found.shape === 'error body' && found.around.trim() !== '' ? shapeAround(found.around) : found.shape
  // With a cut body the lines before it are what the caller's own code says, which is not Graph's message.
  return answerOf(shape, lines, {
    body: isCut && body.message === undefined ? { ...words, message: undefined } : words,
    status: lines.status ?? found.status,
    isCut,
  })
}

function fromLines(source: string, lines: LoggedFacts): ServerAnswer | undefined {
  const isNamed = lines.code !== undefined || lines.message !== undefined
  const isError = (lines.status ?? 0) >= 400 || lines.innerCode !== undefined || lines.innerMessage !== undefined
  const isTraced = isNamed && (lines.requestId !== undefined || lines.clientRequestId !== undefined)
  if (isError || isTraced) {
    const words = isNamed ? undefined : messageText(source)
    return answerOf(shapeAround(source), lines, { body: words ?? bodyOf(lines) })
  }
  const body =
    messageText(source) ??
    (isKnownErrorText(lines.code ?? '') || isKnownErrorText(lines.message ?? '') ? bodyOf(lines) : undefined)
  return body === undefined ? undefined : answerOf('message text', lines, { body })
}

function bodyOf({ code, message, innerCode, innerMessage }: LoggedFacts): ErrorBody {
  const hasInner = innerCode !== undefined || innerMessage !== undefined
  return {
    ...noWords,
    code,
    message,
    innerError: hasInner
      ? { code: innerCode, message: innerMessage, date: undefined, requestId: undefined, clientRequestId: undefined }
      : undefined,
  }
}

/** A code alone in a line, and a sentence that Graph is known to say: what people copy from a console. */
function messageText(source: string): ErrorBody | undefined {
  const lines = source
    .slice(0, longestMessage)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
  if (lines.length === 0 || lines.length > mostMessageLines || !lines.some(isKnownErrorText)) return undefined
  const code = lines.find((line) => /^[A-Z]\w+$/.test(line) && isKnownErrorText(line))
  const words = lines.filter((line) => line !== code).join(' ')
  return { ...noWords, code, message: words === '' ? undefined : words }
}

const longestMessage = 4_000
const mostMessageLines = 12

function answerOf(
  shape: AnswerShape,
  lines: LoggedFacts,
  known: { readonly body: ErrorBody; readonly status?: number | undefined; readonly isCut?: boolean },
): ServerAnswer {
  const { innerError } = known.body
  return {
    ...known.body,
    shape,
    status: known.status ?? lines.status,
    request: lines.request,
    requestId: innerError?.requestId ?? lines.requestId,
    clientRequestId: innerError?.clientRequestId ?? lines.clientRequestId,
    date: innerError?.date ?? lines.date,
    isCut: known.isCut ?? false,
  }
}

function shapeAround(around: string): AnswerShape {
  return /(?:^|[\s<])HTTP\/[\d.]+\s+\d{3}\b/m.test(around) ? 'HTTP answer' : 'log lines'
}

function shortened(text: string): string {
  const words = text.trim()
  return words.length > 500 ? `${words.slice(0, 500)}…` : words
}
