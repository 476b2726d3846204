import type { SourceRequest } from '../request/requestSource.ts'
import { requestsReading } from '../request/requestSource.ts'
import { secretsOfForm, secretsOfText } from '../secretName.ts'
import type { Secret, SourceReading } from '../sourceReading.ts'
import type { HttpBlock } from './httpBlock.ts'
import { httpBlock, isRequestLine } from './httpBlock.ts'
import { HttpVariables } from './httpVariables.ts'

/**
 * Reads the requests of an .http file, as editors send them, and a request as a proxy recorded it, with its answer below.
 * https://learn.microsoft.com/aspnet/core/test/http-files
 * https://github.com/JetBrains/http-request-in-editor-spec
 */
export function* readHttpFile(source: string): Generator<number, SourceReading | undefined> {
  if (!startsLikeFile(source)) return undefined
  const variables = new HttpVariables(source)
  const blocks: HttpBlock[] = []
  const requests: SourceRequest[] = []
  const secrets: Secret[] = []
  for (let start = 0; start < source.length; ) {
    const found = source.indexOf('\n###', start)
    const end = found < 0 ? source.length : found + 1
    for (let from = start; from < end; ) {
      yield from
      const block = yield* httpBlock(source, from, end)
      const isLast = block === undefined || block.bodyEnd <= from
      // What stands around the bodies sets variables, and may hold secrets in comments.
      const around = isLast ? source.slice(from, Math.min(end, from + mostAround)) : source.slice(from, block.urlStart)
      variables.readLines(around)
      secrets.push(...moved(secretsOfText(around.slice(0, mostAround)), from))
      if (isLast) break
      blocks.push(block)
      requests.push(requestOf(source, block, variables, secrets))
      from = block.bodyEnd
    }
    start = source.startsWith('###', end) ? end + 3 : end
  }
  if (requests.length === 0) return undefined
  const format = requests.length > 1 ? 'an .http file with several requests' : 'an HTTP request (.http file)'
  const remarks = [...headRemarks(source, blocks), ...answerRemarks(blocks), ...variables.remarks()]
  const reading = requestsReading(format, requests, remarks)
  return { ...reading, secrets: [...reading.secrets, ...variables.secrets, ...secrets] }
}

const mostAround = 5000

/** True when comments, variables, scripts and blank lines are followed by a request line. */
function startsLikeFile(source: string): boolean {
  const head = source.slice(0, 20_000).replace(/^\ufeff/, '')
  const lines = head.replaceAll(/^[^\S\n]{0,100}<[ \t]{0,9}\{%[^]{0,10000}?%\}/gm, '').split('\n')
  // Pages of documentation are copied with the labels above their examples.
  const first = lines.find(
    (line) =>
      !/^[^\S\n]{0,1000}(?:#|\/\/|@[\w-]{1,100}[ \t]{0,100}=|(?:import|run)[ \t]|(?:https?|copy|try it|request|open)[^\S\n]{0,100}$|$)/i.test(
        line,
      ),
  )
  return first !== undefined && isRequestLine(first)
}

function requestOf(source: string, block: HttpBlock, variables: HttpVariables, secrets: Secret[]): SourceRequest {
  const { method, url, urlStart, headers, bodyStart, bodyEnd } = block
  const text = source.slice(bodyStart, bodyEnd)
  if (text.length < mostAround) secrets.push(...secretsOfForm(text, bodyStart))
  return { method, url: variables.filled(url), urlStart, headers, body: bodyOf(text.trim(), variables) }
}

function bodyOf(body: string, variables: HttpVariables): SourceRequest['body'] {
  if (body === '') return { kind: 'none', why: 'It has no body: a blank line and the JSON go below the headers.' }
  const file = /^<@?[^\S\n]{0,100}(\S[^\n]{0,1000})$/.exec(body.slice(0, 2000))?.[1]
  if (file !== undefined) return { kind: 'none', why: `Its body is in the file ${file}. Open that file here instead.` }
  return { kind: 'text', text: variables.filled(body, /^[[{]/.test(body)) }
}

function headRemarks(source: string, blocks: readonly HttpBlock[]): readonly string[] {
  const places = blocks.flatMap(({ lacksBlankLine, bodyStart }) => (lacksBlankLine ? [bodyStart] : []))
  const lines = places.slice(0, mostLines).map((at) => source.slice(0, at).split('\n').length)
  const more = places.length > mostLines ? ` and ${places.length - mostLines} more` : ''
  const where = places.length === 1 ? `Line ${lines.join()}` : `Lines ${lines.join(', ')}${more}`
  return [
    ...(places.length === 0
      ? []
      : [`${where}: the blank line above the body is missing. It is read as if it were there.`]),
    ...(blocks.some(({ hasLateHeaders }) => hasLateHeaders)
      ? ['Headers stand below a blank line. They are still read as headers.']
      : []),
  ]
}

const mostLines = 5

function answerRemarks(blocks: readonly HttpBlock[]): readonly string[] {
  const { answer } = blocks.find((block) => block.answer !== undefined) ?? {}
  return answer === undefined
    ? []
    : [`The answer below it (${answer.trim()}) is left out. Import it by itself to have it explained.`]
}

function moved(secrets: readonly Secret[], by: number): readonly Secret[] {
  return secrets.map(({ name, start, end }) => ({ name, start: start + by, end: end + by }))
}
