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
  const outer = innerStart < 0 ? text : text.slice(0, innerStart)
  const inner = innerStart < 0 ? '' : text.slice(innerStart)
  const outerMessage = messageIn(outer)
  return {
    status: statusIn(text),
    request: requestIn(text),
    code: codeIn(outer),
    // Python prints the message after the inner error, whose own comes first if it has one.
    message: outerMessage ?? messageIn(inner),
    innerCode: codeIn(inner),
    innerMessage: outerMessage === undefined ? undefined : messageIn(inner),
    requestId: firstOf(text, /(?<!client[-_ ]?)\brequest[-_ ]?id["']?\s*[:=]\s*["']?([\w-]{8,100})/i),
    clientRequestId: firstOf(text, /\bclient[-_ ]?request[-_ ]?id["']?\s*[:=]\s*["']?([\w-]{8,100})/i),
    date: firstOf(
      text,
      /(?:^|[\s,{(<])date["']?\s*[:=]\s*["']?([A-Z][a-z]{2}, \d\d [A-Z][a-z]{2} \d{4} [\d:]{8} GMT|\d{4}-\d\d-\d\dT[\d:.]+(?:Z|[+-]\d\d:\d\d)?)/im,
    ),
  }
}

function statusIn(text: string): number | undefined {
  for (const pattern of statusPatterns) {
    const found = firstOf(text, pattern)
    if (found !== undefined) return statusOfWord(found)
  }
  return undefined
}

const statusNames = {
  badrequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notfound: 404,
  conflict: 409,
  requestentitytoolarge: 413,
  payloadtoolarge: 413,
  toomanyrequests: 429,
  internalservererror: 500,
  badgateway: 502,
  serviceunavailable: 503,
  gatewaytimeout: 504,
} as const

function statusOfWord(word: string): number | undefined {
  const number = Number(word)
  if (!Number.isNaN(number)) return number
  const name = word.toLowerCase().replaceAll(/[\s-]/g, '')
  return Object.entries(statusNames).find(([known]) => known === name)?.[1]
}

const reasons =
  'bad request|unauthorized|forbidden|not found|conflict|too many requests|bad gateway|service unavailable'

/** From the surest to the weakest. */
const statusPatterns: readonly RegExp[] = [
  /(?:^|[\s<])HTTP\/[\d.]+\s+([1-5]\d\d)\b/m,
  /\bstatus[ _]?(?:code)?["']?\s*[:=]\s*["']?([1-5]\d\d)\b/i,
  /\(([45]\d\d)\)/,
  new RegExp(
    `\\b([45]\\d\\d)[ :,-]+(?:${reasons}|request entity too large|payload too large|internal server error|gateway time)`,
    'i',
  ),
  /\bcode["']?\s*[:=]\s*["']?([45]\d\d)\b/i,
  /\bstatus[ _]?(?:code)?["']?\s*[:=]\s*["']?([A-Za-z]{6,25})\b/i,
]

function requestIn(text: string): LoggedRequest | undefined {
  const match =
    /\b(GET|PUT|POST|PATCH|DELETE)\s+((?:https:\/\/[\w.-]+)?\/(?:v1\.0|beta|external|connections)\/[^\s"'?]{1,300})/.exec(
      text,
    )
  return match?.[1] === undefined || match[2] === undefined ? undefined : { method: match[1], url: match[2] }
}

function codeIn(text: string): string | undefined {
  return firstOf(text, /(?:^|[\s,{(])(?:error ?)?code["']?\s*[:=]\s*["']?([A-Za-z][\w.]{2,80})/im, 'None')
}

function messageIn(text: string): string | undefined {
  const labelled = /(?:^|[\s,{(])(?:error ?)?message["']?\s*[:=]\s*(?:'([^'\n]+)'|"([^"\n]+)"|([^\n]+))/i.exec(text)
  const words = (labelled?.[1] ?? labelled?.[2] ?? labelled?.[3])?.trim()
  if (words !== undefined && words !== '' && words !== 'None' && words !== 'null') return words
  // The first line of an exception: "New-MgExternalConnectionItem_Create: The request is malformed or incorrect."
  return firstOf(
    text,
    /^(?:[\w.]*(?:Error|Exception)|[A-Z][a-z]+-Mg\w+)\s*:\s*(?!Code\b|Message\b|(?:GET|PUT|POST|PATCH|DELETE)\b)(\S[^\n]*)/m,
  )
}

function firstOf(text: string, pattern: RegExp, except?: string): string | undefined {
  const found = pattern.exec(text)?.[1]?.trim()
  return found === except ? undefined : found
}
