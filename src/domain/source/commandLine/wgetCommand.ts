import type { ShellPart } from '../cursor.ts'
import { unescapedJson } from '../json/unescapedJson.ts'
import type { SourceHeader, SourceRequest } from '../request/requestSource.ts'
import type { ShellCommand } from './shellCommand.ts'
import { optionText, shellOptions } from './shellOptions.ts'

/** The request of a Wget command. https://www.gnu.org/software/wget/manual/wget.html#HTTP-Options */
export function wgetRequest({ words }: ShellCommand): SourceRequest {
  const { options, others } = shellOptions(words, /^(?:q|quiet|nv|v|S|server-response|no-[\w-]*|content-on-error|c)$/)
  const text = optionText(options, 'body-data', 'post-data')
  const file = optionText(options, 'body-file', 'post-file')
  const headers = options.filter(({ name }) => name === 'header').flatMap(({ value }) => headerOf(value) ?? [])
  const url = others.find((word) => /[./]/.test(word.text))?.text ?? ''
  const method =
    optionText(options, 'method')?.toUpperCase() ?? (text === undefined && file === undefined ? 'GET' : 'POST')
  if (text !== undefined) return { method, url, headers, body: { kind: 'text', text: unescapedJson(text) } }
  const why =
    file === undefined
      ? 'It has no body: nothing follows --body-data.'
      : `Its body is not in the command but in the file ${file}. Open that file here instead.`
  return { method, url, headers, body: { kind: 'none', why } }
}

/** The whole word is named, as it may stand in quotes. */
function headerOf(word: ShellPart | undefined): SourceHeader | undefined {
  const name = /^\s{0,10}([\w-]{1,100})\s{0,10}:/.exec(word?.text ?? '')?.[1]
  return word === undefined || name === undefined ? undefined : { name, start: word.start, end: word.end }
}
