import { errorWordsIn } from './errorWords.ts'
import { statusInText } from './statusInText.ts'

/** What log lines, headers and the texts of SDK exceptions say about an answer, each fact where it is named. */
export interface LoggedFacts {
  readonly status: number | undefined
  readonly request: LoggedRequest | undefined
  readonly code: string | undefined
  readonly message: string | undefined
  readonly innerCode: string | undefined
  readonly innerMessage: string | undefined
  readonly requestId: string | undefined
  readonly clientRequestId: string | undefined
  readonly date: string | undefined
}

/** The call that was answered; the URL without its query, which may hold a secret. */
export interface LoggedRequest {
  readonly method: string
  readonly url: string
}

/** Reads facts from text that is not JSON: HTTP dumps, exception texts, PowerShell error records, log lines. */
export function readLogLines(text: string): LoggedFacts {
  const innerStart = text.search(/inner[ _]?error/i)
  const outer = errorWordsIn(innerStart < 0 ? text : text.slice(0, innerStart))
  const inner = innerStart < 0 ? undefined : errorWordsIn(text.slice(innerStart))
  return {
    status: statusInText(text),
    request: requestIn(text),
    code: outer.code,
    // Python prints the message after the inner error, whose own comes first if it has one.
    message: outer.message ?? inner?.message,
    innerCode: inner?.code,
    innerMessage: outer.message === undefined ? undefined : inner?.message,
    ...readIds(text),
    date: dateIn(text),
  }
}

/** The ids by which Microsoft finds a call, wherever a text has them: in headers, in JSON, in the text of an exception. */
export function readIds(text: string): Pick<LoggedFacts, 'requestId' | 'clientRequestId'> {
  return {
    requestId: idIn(
      text,
      /(?<!client[-_ ]?)\brequest[-_ ]?\n?id[\\"']{0,4}\s{0,20}[:=]\s{0,20}[\\"']{0,4}([\w-]{8,100})/i,
    ),
    clientRequestId: idIn(
      text,
      /\bclient[-_ ]?request[-_ ]?id[\\"']{0,4}\s{0,20}[:=]\s{0,20}[\\"']{0,4}([\w-]{8,100})/i,
    ),
  }
}

/** The date of the header of an answer. What stands in an item may be called so too, but is written in another way. */
export function readHeaderDate(text: string): string | undefined {
  return /\bdate[\\"']{0,4}\s{0,20}[:=]\s{0,20}[\\"']{0,4}([A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT)/i.exec(
    text,
  )?.[1]
}

/** How long the header Retry-After of an answer asks to wait, in seconds; one that is a date is passed over. */
export function readRetryAfter(text: string): number | undefined {
  const seconds = /\bretry-after[\\"']{0,4}\s{0,20}[:=]\s{0,20}[[\\"']{0,5}(\d{1,6})(?![\w.-])/i.exec(text)?.[1]
  return seconds === undefined ? undefined : Number(seconds)
}

function dateIn(text: string): string | undefined {
  const isoDate = /(?:^|[\s,{(<])date["']?\s{0,20}[:=]\s{0,20}["']?(\d{4}-\d\d-\d\dT[\d:.]{5,20}(?:Z|[+-]\d\d:\d\d)?)/im
  return readHeaderDate(text) ?? isoDate.exec(text)?.[1]
}

// A gateway, as the sandbox, may have Graph below a path of its own.
function requestIn(text: string): LoggedRequest | undefined {
  const match =
    /\b(GET|PUT|POST|PATCH|DELETE)\s{1,10}((?:https?:\/\/[\w.:-]{1,100}(?:\/\w{1,40}){0,3})?\/(?:v1\.0|beta|external|connections)\/[^\s"'?]{1,300})/.exec(
      text,
    )
  return match?.[1] === undefined || match[2] === undefined ? undefined : { method: match[1], url: match[2] }
}

function idIn(text: string, pattern: RegExp): string | undefined {
  return pattern.exec(text)?.[1]
}
