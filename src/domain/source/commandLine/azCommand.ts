import { unescapedJson } from '../json/unescapedJson.ts'
import type { SourceRequest } from '../request/requestSource.ts'
import { secretName, secretsOfText } from '../secretName.ts'
import type { ShellCommand } from './shellCommand.ts'
import { optionText, shellOptions } from './shellOptions.ts'

/** The request of “az rest”. https://learn.microsoft.com/cli/azure/reference-index#az-rest */
export function azRequest({ words }: ShellCommand): SourceRequest | undefined {
  const [first, ...rest] = words
  if (first?.text.toLowerCase() !== 'rest') return undefined
  const { options } = shellOptions(rest, /^(?:skip-authorization-header|verbose|debug|only-show-errors)$/)
  const body = optionText(options, 'body', 'b')
  const headers = options.filter(({ name }) => name === 'headers').flatMap(({ value }) => value ?? [])
  const secrets = headers.flatMap(({ text, start, end }) => {
    const [name = ''] = /^[\w-]{1,60}(?==)/.exec(text) ?? []
    const what = secretName(name) ?? secretsOfText(text.slice(0, 10_000))[0]?.name
    return what === undefined ? [] : [{ name: what, start, end }]
  })
  const url = optionText(options, 'url', 'uri', 'u') ?? ''
  const method = optionText(options, 'method', 'm')?.toUpperCase() ?? 'GET'
  if (body === undefined) return { method, url, headers: [], body: { kind: 'none', why: noBody }, secrets }
  if (body.startsWith('@')) return { method, url, headers: [], body: { kind: 'none', why: inFile(body) }, secrets }
  return { method, url, headers: [], body: { kind: 'text', text: unescapedJson(body) }, secrets }
}

const noBody = 'It has no body: nothing follows --body.'

function inFile(body: string): string {
  return `Its body is not in the command but in the file ${body.slice(1)}. Open that file here instead.`
}
