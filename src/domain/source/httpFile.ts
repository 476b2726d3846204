import type { SourceHeader, SourceRequest } from './requestSource.ts'
import { requestsReading } from './requestSource.ts'
import { secretName, secretsOfText } from './secretName.ts'
import type { Secret, SourceReading } from './sourceReading.ts'

/**
 * Reads the requests of an .http file, as editors send them.
 * https://learn.microsoft.com/aspnet/core/test/http-files
 */
export function* readHttpFile(source: string): Generator<number, SourceReading | undefined> {
  if (!startsLikeFile(source)) return undefined
  const variables = new Map<string, string>()
  const secrets: Secret[] = []
  const requests: SourceRequest[] = []
  for (let start = 0; start < source.length; ) {
    const found = source.indexOf('\n###', start)
    const end = found < 0 ? source.length : found + 1
    yield end
    const request = requestOf(source, start, end, variables, secrets)
    if (request !== undefined) requests.push(request)
    start = source.startsWith('###', end) ? end + 3 : end
  }
  if (requests.length === 0) return undefined
  const [first] = requests
  const format = requests.length > 1 ? 'an .http file with several requests' : 'an HTTP request (.http file)'
  const reading = requestsReading(format, requests, isUnresolved(requests) ? [unresolved] : [])
  // Secret variables and comments are found in the text around the bodies.
  const around = source.slice(0, 5000)
  const bodyStart = first?.body.kind === 'text' ? around.indexOf(first.body.text.slice(0, 40)) : -1
  const before = secretsOfText(bodyStart < 0 ? '' : around.slice(0, bodyStart))
  return { ...reading, secrets: [...reading.secrets, ...secrets, ...before] }
}

const method = 'GET|PUT|POST|PATCH|DELETE|HEAD|OPTIONS'
/** True when comments, variables and blank lines are followed by a request line. */
function startsLikeFile(source: string): boolean {
  const lines = source
    .slice(0, 20_000)
    .replace(/^\ufeff/, '')
    .split('\n')
  const first = lines.find((line) => !/^[^\S\n]{0,1000}(?:#|\/\/|@[\w-]{1,100}[ \t]{0,100}=|$)/.test(line))
  return first !== undefined && startOfRequest.test(first)
}

const startOfRequest = new RegExp(String.raw`^\s{0,1000}(?:${method})[ \t]{1,100}(?:https?:|/|\{\{|external)\S`, 'i')
const requestLine = new RegExp(String.raw`^(${method})[ \t]+(\S+)(?:[ \t]+HTTP/[\d.]+)?[ \t]*$`, 'i')

const unresolved =
  'It has variables ({{…}}) that the file does not set: their names stay as text. Put the values in before you send it.'

function isUnresolved(requests: readonly SourceRequest[]): boolean {
  return requests.some(
    ({ body }) => body.kind === 'text' && /\{\{[^}\n]{1,100}\}\}/.test(body.text.slice(0, 1_000_000)),
  )
}

function requestOf(
  source: string,
  blockStart: number,
  blockEnd: number,
  variables: Map<string, string>,
  secrets: Secret[],
): SourceRequest | undefined {
  const headers: SourceHeader[] = []
  let line: readonly [string, string, number] | undefined
  let at = blockStart
  while (at < blockEnd) {
    const newline = source.indexOf('\n', at)
    const end = newline < 0 || newline >= blockEnd ? blockEnd : newline
    const text = source.slice(at, end).trim()
    const start = at
    at = end + 1
    if (line === undefined) {
      const [, name, value = ''] = /^@([\w-]+)\s*=\s*(.*)$/.exec(text) ?? []
      if (name !== undefined) {
        variables.set(name, filled(value, variables))
        const what = secretName(name)
        if (what !== undefined)
          secrets.push({
            name: what,
            start: source.indexOf(value, start),
            end: source.indexOf(value, start) + value.length,
          })
      }
      const [, verb, url] = requestLine.exec(text) ?? []
      if (verb !== undefined && url !== undefined) line = [verb.toUpperCase(), url, source.indexOf(url, start)]
    } else if (text === '') break
    else if (/^[?&]/.test(text)) line = [line[0], line[1] + text, line[2]]
    else if (!text.startsWith('#') && !text.startsWith('//')) {
      const colon = source.indexOf(':', start)
      if (colon > 0 && colon < end)
        headers.push({
          name: source.slice(start, colon).trim(),
          start: colon + 2,
          end: Math.max(colon + 2, start + source.slice(start, end).trimEnd().length),
        })
    }
  }
  if (line === undefined) return undefined
  const [verb, url, urlStart] = line
  const body = bodyOf(source.slice(Math.min(at, blockEnd), blockEnd), variables)
  return { method: verb, url: filled(url, variables), urlStart, headers, body }
}

function bodyOf(text: string, variables: ReadonlyMap<string, string>): SourceRequest['body'] {
  // What handles the answer is no part of the request.
  const handler = text.search(/\n> ?\{%/)
  const body = (handler < 0 ? text : text.slice(0, handler)).trim()
  if (body === '') return { kind: 'none', why: 'It has no body: a blank line and the JSON go below the headers.' }
  const file = /^<@?\s*(\S.*)$/.exec(body)?.[1]
  if (file !== undefined) return { kind: 'none', why: `Its body is in the file ${file}. Open that file here instead.` }
  return { kind: 'text', text: filled(body, variables) }
}

/** Variables that the file sets take their values; secret ones do not. */
function filled(text: string, variables: ReadonlyMap<string, string>): string {
  return text.replaceAll(/\{\{\s*([\w-]{1,100})\s*\}\}/g, (whole, name: string) =>
    secretName(name) === undefined ? (variables.get(name) ?? whole) : whole,
  )
}
