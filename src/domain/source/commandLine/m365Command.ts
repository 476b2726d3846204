import { quoted } from '../../payload/jsonTokens.ts'
import { addressSegment } from '../itemTarget.ts'
import { unescapedJson } from '../json/unescapedJson.ts'
import type { SourceRequest } from '../request/requestSource.ts'
import type { ShellCommand } from './shellCommand.ts'
import type { ShellOption } from './shellOptions.ts'
import { optionText, shellOptions } from './shellOptions.ts'

/** The request that a command of the CLI for Microsoft 365 sends, and what is to be said about it. */
type M365Request = SourceRequest & { readonly remarks?: readonly string[] | undefined }

/**
 * The request of “m365 external item add”, of the commands for schemas and connections, and of “m365 request”.
 * https://pnp.github.io/cli-microsoft365/cmd/external/item/item-add
 */
export function m365Request({ words }: ShellCommand): M365Request | undefined {
  const end = words.findIndex(({ text }) => text.startsWith('-'))
  const verb = words.slice(0, end < 0 ? words.length : end).map(({ text }) => text.toLowerCase())
  const { options } = shellOptions(words.slice(verb.length), /^(?:wait|verbose|debug|h|help)$/)
  const connection = (name: string) =>
    `/external/connections/${addressSegment(optionText(options, name, 'i'), 'connection-id')}`
  switch (verb.join(' ').replace(/^search externalconnection/, 'external connection')) {
    case 'external item add':
      return itemRequest(options)
    case 'external connection schema add':
      return {
        ...jsonRequest('PATCH', connection('externalConnectionId'), optionText(options, 'schema', 's')),
        url: `${connection('externalConnectionId')}/schema`,
      }
    case 'external connection add':
      return jsonRequest('POST', '/external/connections', '{}')
    case 'request':
      return jsonRequest(
        optionText(options, 'method', 'm')?.toUpperCase() ?? 'GET',
        optionText(options, 'url', 'u') ?? '',
        optionText(options, 'body', 'b'),
      )
    default:
      return undefined
  }
}

function jsonRequest(method: string, url: string, text: string | undefined): SourceRequest {
  if (text === undefined) return { method, url, headers: [], body: { kind: 'none', why: 'It has no body.' } }
  if (!text.startsWith('@')) return { method, url, headers: [], body: { kind: 'text', text: unescapedJson(text) } }
  const why = `Its body is not in the command but in the file ${text.slice(1)}. Open that file here instead.`
  return { method, url, headers: [], body: { kind: 'none', why } }
}

function itemRequest(options: readonly ShellOption[]): M365Request {
  const id = optionText(options, 'id', 'i')
  const content = optionText(options, 'content')
  const type = optionText(options, 'contentType') ?? 'text'
  const segment = addressSegment(id, 'item-id')
  const members = [
    // An ID that is known stands in the address.
    ...(id === undefined || !segment.startsWith('{') ? [] : [`"id":${quoted(id)}`]),
    `"acl":${aclJson(optionText(options, 'acls') ?? '')}`,
    `"properties":${propertiesJson(options)}`,
    ...(content === undefined ? [] : [`"content":{"value":${quoted(content)},"type":${quoted(type)}}`]),
  ]
  const connection = addressSegment(optionText(options, 'externalConnectionId'), 'connection-id')
  const files = options.flatMap(({ value }) => /^@(\S.*)$/.exec(value?.text ?? '')?.[1] ?? [])
  return {
    method: 'PUT',
    url: `/external/connections/${connection}/items/${segment}`,
    headers: [],
    body: { kind: 'text', text: `{${members.join(',')}}` },
    remarks: files.map(
      (file) => `A value is in the file ${file}, and only its name is here. Put the text of the file in.`,
    ),
  }
}

/** “grant,everyone,everyone;deny,user,…”: entries of access type, type and value. */
function aclJson(acls: string): string {
  const entries = acls.split(';').filter((entry) => entry.trim() !== '')
  const json = entries.map((entry) => {
    const parts = entry.split(',')
    const members = ['accessType', 'type', 'value'].flatMap((name, index) => {
      const part = parts[index]
      return part === undefined ? [] : [`${quoted(name)}:${quoted(part.trim())}`]
    })
    return `{${members.join(',')}}`
  })
  return `[${json.join(',')}]`
}

/** All other options are properties. One with a type beside it, “tags@odata.type”, is a list: “red;#blue”. */
function propertiesJson(options: readonly ShellOption[]): string {
  const values = new Map<string, (string | undefined)[]>()
  for (const { name, value } of options) {
    if (own.has(name)) continue
    const known = values.get(name) ?? []
    values.set(name, [...known, value?.text])
  }
  const members = [...values].map(([name, texts]) => {
    const isList = values.has(`${name}@odata.type`)
    const parts = isList ? texts.flatMap((text) => text?.split(';#')) : texts
    const json = parts.map((text) => (text === undefined ? 'true' : quoted(text)))
    return `${quoted(name)}:${isList || json.length > 1 ? `[${json.join(',')}]` : (json[0] ?? 'null')}`
  })
  return `{${members.join(',')}}`
}

/** Options of the command itself, and those that all commands have. */
const own = new Set('id i externalConnectionId content contentType acls query output o verbose debug help h'.split(' '))
