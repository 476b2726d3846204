import { isProgramCode, showsFailure } from './programCode.ts'

/**
 * True for a text that tells of a failed request, in any wording that tools use: SDK exceptions, PowerShell error records,
 * log lines, dumps of an answer, pages of a gateway. What exactly it says is for the reader of error answers. A program
 * that handles errors tells of none.
 */
export function isErrorText(source: string): boolean {
  const head = source.slice(0, 20_000)
  return hasSign(head) && (!isProgramCode(head) || showsFailure(head))
}

/**
 * True for a request that is followed at once by its failure: what the console of Postman copies, one line of PowerShell,
 * and the text that is copied here for support.
 */
export function isFailedRequest(source: string): boolean {
  return failedRequests.some((sign) => sign.test(source.slice(0, 20_000)))
}

const failedRequests = [
  /^\s{0,100}(?:PUT|POST|PATCH|GET|DELETE) \S{1,2000}(?:[ \t]{1,5}|\s{0,5}\n)(?:<\s)?HTTP\/[\d.]{1,3} [45]\d\d\b/,
  /^\s{0,100}(?:PUT|POST|PATCH|GET|DELETE) \S{1,2000}\s{0,5}\nstatus: [45]\d\d\b/,
  /^\s{0,100}(?:PUT|POST|PATCH|GET|DELETE) \S{1,2000}: \{[\s\S]{0,18000}"Response Body": "\{\\"error\\"/,
]

function hasSign(head: string): boolean {
  if (signs.some((sign) => sign.test(head))) return true
  // What Graph says may be broken into lines, at a blank or in a word.
  const beginning = head.slice(0, 2_000)
  return [beginning.replaceAll(/\s{1,100}/g, ' '), beginning.replaceAll('\n', '')].some((text) => sentence.test(text))
}

const signs = [
  /^[\s<]{0,40}HTTP\/[\d.]{1,3} [45]\d\d\b/im,
  /^[ \t]{0,40}(?:\d{3}[ \t]{1,40})?(?:BadRequest|Unauthorized|Unauthenticated|Forbidden|NotFound|Conflict|TooManyRequests|InvalidRequest|NameAlreadyExists|UnknownError|InvalidAuthenticationToken|InternalServerError|ServiceUnavailable)[ \t\r]{0,40}$/im,
  /^[ \t]{0,40}[45]\d\d[ \t]{1,5}(?:Bad ?Request|Unauthorized|Unauthenticated|Forbidden|Not ?Found|Conflict|Too ?Many ?Requests|Client Error|Internal ?Server ?Error|Service ?Unavailable)\b[ \t]{0,5}[:.,]/im,
  /\bThe remote server returned an error: \(\d{3}\)/i,
  /\bResponse status code does not indicate success\b/i,
  /\b(?:ServiceException|ODataError|APIError|ApiException|HttpRequestException|GraphError|GraphServiceException|AxiosError)\b/,
  /\bRequest failed with status code [45]\d\d\b/i,
  /\b(?:failed|failure|error|refused|rejected|HTTPError)\b[^\n]{0,200}\b[45]\d\d[ :(-]{1,3}(?:Bad ?Request|Unauthorized|Unauthenticated|Forbidden|Not ?Found|Conflict|Too ?Many ?Requests|Client Error|Server Error|Internal ?Server ?Error|Service ?Unavailable)\b/i,
  /\breturned error: [45]\d\d\b/i,
  /\bMainError\(/,
  /(?:^|[:\s])\[[A-Z][a-z]{1,30}(?:[A-Z][a-z]{1,30}){1,5}\] : \S/,
  /^[ \t]{0,40}(?:error[ \t]{0,5})?code[ \t]{0,20}:[ \t]{0,40}\w{1,60}[\s\S]{0,500}(?:message|msg|inner ?error|request-id)\s{0,20}:/im,
  /^[ \t]{0,40}message[ \t]{0,20}:[\s\S]{0,500}(?:inner ?error|request-id|code)\s{0,20}:/im,
  /\\{0,3}["']error\\{0,3}["']\s{0,40}:\s{0,40}\{[\s\S]{0,200}\\{0,3}["'](?:code|message)\\{0,3}["']\s{0,40}:/,
  /""error""\s{0,40}:\s{0,40}\{|&quot;error&quot;\s{0,40}:\s{0,40}\{/,
  /\berror\s{0,10}:\s{0,3}@\{/i,
  /<title>[^<]{0,60}\b(?:40[0-9]|413|429|50[0234])\b[^<]{0,60}<\/title>/i,
]

const sentence =
  /\bspecified resource name already exists\b|\blacks valid authentication credentials\b|\brequest is malformed or incorrect\b|\bcould not be resolved by the model\b|\brequested value '[^']{1,100}' was not found\b|\bin payload has a value that does not match schema\b|\b'?StartArray'?(?: node|\b)|\bacl list is null or empty\b|\binvalid start of a value\b|\bunexpected end of JSON input\b/i
