import { type ErrorBody, noWords } from './errorBody.ts'
import { isKnownErrorText } from './explainAnswer.ts'
import { type FoundError, findErrorBody } from './findErrorBody.ts'
import { readGatewayPage } from './gatewayPage.ts'
import { withoutLinePrefixes } from './linePrefixes.ts'
import { type LoggedFacts, readHeaderDate, readIds, readLogLines, readRetryAfter } from './logLines.ts'
import { type AnswerShape, codesOf, messagesOf, type ServerAnswer } from './serverAnswer.ts'
import { joinAfter, withoutCuts, wrapWidthOf } from './wrappedLines.ts'

/**
 * Reads an error answer out of any text: a body, an HTTP dump, what an SDK or PowerShell prints, log lines that break off,
 * the message alone, the page of a gateway. Undefined when nothing in the text is known to be an error.
 */
export function readAnswer(text: string): ServerAnswer | undefined {
  const source = withoutLinePrefixes(text.slice(0, longestRead).replaceAll('\r', ''))
  const asItStands = readSource(source)
  // A window of any width may have cut words: where that makes known words of unknown ones, it did.
  const whole = withoutCuts(source)
  const joined = whole === source || source.length > longestCut ? undefined : readSource(whole)
  const answer = knownWordsIn(joined) > knownWordsIn(asItStands) ? joined : asItStands
  return answer && { ...answer, retryAfterSeconds: readRetryAfter(source) }
}

function knownWordsIn(answer: ServerAnswer | undefined): number {
  if (answer === undefined) return 0
  return [...messagesOf(answer), ...codesOf(answer)].filter(isKnownErrorText).length
}

/** In characters: what is looked at twice. */
const longestCut = 20_000

function readSource(source: string): ServerAnswer | undefined {
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
  const { body, isCut, source } = found
  const words: ErrorBody = {
    code: body.code ?? lines.code,
    message: body.message ?? lines.message,
    innerError: body.innerError,
    details: body.details,
  }
  const isAlone = found.around.trim() === '' || found.shape === 'operation'
  const beside = readIds(source)
  // With a cut body the lines before it are what the caller's own code says, which is not Graph's message.
  return answerOf(
    isAlone ? found.shape : shapeAround(found.around),
    {
      ...lines,
      requestId: lines.requestId ?? beside.requestId,
      clientRequestId: lines.clientRequestId ?? beside.clientRequestId,
      date: lines.date ?? readHeaderDate(source),
    },
    {
      body: isCut && body.message === undefined ? { ...words, message: undefined } : words,
      status: lines.status ?? found.status,
      isCut,
    },
  )
}

function fromLines(source: string, lines: LoggedFacts): ServerAnswer | undefined {
  const isNamed = lines.code !== undefined || lines.message !== undefined
  const known = messageText(source)
  const isError = (lines.status ?? 0) >= 400 || lines.innerCode !== undefined || lines.innerMessage !== undefined
  const isTraced = isNamed && (lines.requestId !== undefined || lines.clientRequestId !== undefined)
  if (isError || isTraced) {
    return answerOf(shapeAround(source), lines, { body: (isNamed ? undefined : known) ?? bodyOf(lines) })
  }
  const isNamedKnown = isKnownErrorText(lines.code ?? '') || isKnownErrorText(lines.message ?? '')
  const body = isNamedKnown ? bodyOf(lines) : known
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
  const width = wrapWidthOf(source)
  const lines = source
    .slice(0, longestMessage)
    .split('\n')
    .filter((line) => line.trim() !== '')
  if (lines.length === 0 || lines.length > mostMessageLines) return undefined
  const code = lines.find((line) => /^\s{0,20}[A-Z]\w{2,80}\s{0,20}$/.test(line) && isKnownErrorText(line))
  const rest = lines.filter((line) => line !== code)
  const join = (between: (line: string) => string) =>
    rest.reduce((text, line) => text + line.trim() + between(line), '').trim()
  const words = join((line) => joinAfter(line.length, width))
  // A word that the edge of a window cut.
  const whole = isKnownErrorText(words) ? words : join(() => '')
  // A sentence may be known only when the lines that it was broken into are one.
  const isKnown = isKnownErrorText(whole)
  if (code === undefined && !isKnown) return undefined
  const message = isKnown ? whole : words
  return { ...noWords, code: code?.trim(), message: message === '' ? undefined : message }
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
    status: known.status ?? lines.status ?? statusAsCode(known.body),
    request: lines.request,
    requestId: innerError?.requestId ?? lines.requestId,
    clientRequestId: innerError?.clientRequestId ?? lines.clientRequestId,
    date: innerError?.date ?? lines.date,
    isCut: known.isCut ?? false,
  }
}

// Throttling answers have the status as their inner code. https://learn.microsoft.com/graph/throttling
function statusAsCode({ code, innerError }: ErrorBody): number | undefined {
  const word = [innerError?.code, code].find((each) => /^[45]\d\d$/.test(each ?? ''))
  return word === undefined ? undefined : Number(word)
}

function shapeAround(around: string): AnswerShape {
  return /(?:^|[\s<])HTTP\/[\d.]+\s+\d{3}\b/m.test(around) ? 'HTTP answer' : 'log lines'
}

function shortened(text: string): string {
  const words = text.trim()
  return words.length > 500 ? `${words.slice(0, 500)}…` : words
}
