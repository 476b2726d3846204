/**
 * True for a text that tells of a failed request, in any wording that tools use: SDK exceptions, PowerShell error records,
 * log lines, dumps of an answer, pages of a gateway. What exactly it says is for the reader of error answers.
 */
export function isErrorText(source: string): boolean {
  const head = source.slice(0, 20_000)
  return signs.some((sign) => sign.test(head))
}

const signs = [
  /^\s*HTTP\/[\d.]+ [45]\d\d\b/i,
  /^[ \t]{0,40}(?:\d{3}[ \t]+)?(?:BadRequest|Unauthorized|Forbidden|NotFound|Conflict|TooManyRequests|InvalidRequest|NameAlreadyExists|UnknownError|InternalServerError|ServiceUnavailable)[ \t\r]{0,40}$/im,
  /\bThe remote server returned an error: \(\d{3}\)/i,
  /\bResponse status code does not indicate success\b/i,
  /\b(?:ServiceException|ODataError|APIError|HttpRequestException|GraphError)\b/,
  /^[ \t]{0,40}(?:error[ \t]{0,5})?code:[ \t]{0,40}\w{1,60}[\s\S]{0,500}(?:message|inner ?error|request-id)\s*:/im,
  /^[ \t]{0,40}message:[\s\S]{0,500}(?:inner ?error|request-id|code)\s*:/im,
  /\bspecified resource name already exists\b/i,
  /"error"\s*:\s*\{[\s\S]{0,200}"(?:code|message)"\s*:/,
  /<title>[^<]{0,60}\b(?:40[0-9]|413|429|50[0234])\b[^<]{0,60}<\/title>/i,
]
