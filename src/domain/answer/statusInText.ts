/** The HTTP status that a text names, by number or by name; undefined where it names none. The surest place counts. */
export function statusInText(text: string): number | undefined {
  for (const pattern of patterns) {
    const found = pattern.exec(text)?.[1]
    const status = found === undefined ? undefined : statusOfWord(found)
    if (status !== undefined) return status
  }
  return undefined
}

/** True for the name of a status, such as "BadRequest", which is no code of an error. */
export function isStatusName(word: string): boolean {
  return Object.hasOwn(statusNames, plain(word))
}

/** https://www.rfc-editor.org/rfc/rfc9110#name-status-codes */
const statusNames = {
  badrequest: 400,
  unauthorized: 401,
  forbidden: 403,
  notfound: 404,
  methodnotallowed: 405,
  requesttimeout: 408,
  conflict: 409,
  gone: 410,
  preconditionfailed: 412,
  requestentitytoolarge: 413,
  payloadtoolarge: 413,
  contenttoolarge: 413,
  unsupportedmediatype: 415,
  unprocessableentity: 422,
  faileddependency: 424,
  toomanyrequests: 429,
  internalservererror: 500,
  badgateway: 502,
  serviceunavailable: 503,
  gatewaytimeout: 504,
} as const

function statusOfWord(word: string): number | undefined {
  const number = Number(word)
  if (!Number.isNaN(number)) return number
  const name = plain(word)
  return Object.entries(statusNames).find(([known]) => known === name)?.[1]
}

function plain(word: string): string {
  return word.toLowerCase().replaceAll(/[\s_-]/g, '')
}

const reasons =
  'bad ?request|unauthorized|unauthenticated|invalidauthenticationtoken|forbidden|not ?found|conflict|too ?many ?requests|bad ?gateway|service ?unavailable|request ?entity ?too ?large|payload ?too ?large|internal ?server ?error|gateway ?time|method ?not ?allowed|client error|server error'

const label = `(?<![a-z])status[ _-]?(?:code)?["']?\\s{0,20}[:=]\\s{0,20}["']?`

/** From the surest to the weakest. */
const patterns: readonly RegExp[] = [
  /(?:^|[\s<"'])HTTP\/[\d.]{1,3}["']?\s{1,5}([1-5]\d\d)\b/m,
  new RegExp(`${label}([1-5]\\d\\d)\\b`, 'i'),
  /\bstatus ?code(?: \w{2,10}){0,2} ([1-5]\d\d)\b/i,
  /\bfor this code:? ([45]\d\d)\b/i,
  /\breturned (?:an )?error: \(?([45]\d\d)\b/i,
  new RegExp(`\\b([45]\\d\\d)[ :,()-]{1,5}(?:${reasons})`, 'i'),
  /\b(?:HTTP|error|failed with(?: status)?)[ :]{1,3}\(?([45]\d\d)\b(?!\.\d)/i,
  /(?<![\w(])\(([45]\d\d)\)/,
  /\bcode["']?\s{0,20}[:=]\s{0,20}["']?([45]\d\d)\b/i,
  // The number alone, before the body.
  /^\s{0,100}([45]\d\d)\s{0,100}(?=[{[]|$)/,
  new RegExp(`${label}([A-Za-z]{4,25})\\b`, 'i'),
  /\bdoes not indicate success: ([A-Za-z]{4,25})\b/i,
]
