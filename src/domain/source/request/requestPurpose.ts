import { readJson } from '../../json/jsonReader.ts'
import { finished } from '../../steps.ts'
import type { JsonKind } from '../json/jsonKind.ts'
import { jsonKind } from '../json/jsonKind.ts'

/** What a request is for. */
export type RequestPurpose =
  | 'item'
  | 'schema'
  | 'connection'
  | 'group'
  | 'member'
  | 'activities'
  | 'operation'
  | 'search'
  | 'token'
  | 'other'

/**
 * What a request is for: told by its address and, where that says nothing, by the JSON of its body.
 * https://learn.microsoft.com/graph/api/resources/connectors-api-overview
 */
export function requestPurpose(url: string, body: string | undefined): RequestPurpose {
  const path = url
    .trim()
    .slice(0, 4000)
    .replace(/[?#].*$/s, '')
  return addresses.find(({ pattern }) => pattern.test(path))?.purpose ?? (body === undefined ? 'other' : ofBody(body))
}

// The first that fits counts. An ID is anything up to the next slash, or stands in brackets: connections('tickets').
const id = String.raw`(?:/[^/]{1,1000}|\([^)/]{1,1000}\))`
const connections = String.raw`(?:^|/)connections${id}`
const addresses: readonly { readonly pattern: RegExp; readonly purpose: RequestPurpose }[] = [
  { pattern: /\/oauth2\/|\/devicecode$|\/token$/i, purpose: 'token' },
  { pattern: at(String.raw`${connections}/items${id}/[\w.]{0,100}activities`), purpose: 'activities' },
  { pattern: at(String.raw`${connections}/items(?:${id})?`), purpose: 'item' },
  { pattern: at(String.raw`${connections}/schema`), purpose: 'schema' },
  { pattern: at(String.raw`${connections}/groups${id}/members(?:${id})?`), purpose: 'member' },
  { pattern: at(String.raw`${connections}/groups(?:${id})?`), purpose: 'group' },
  { pattern: at(String.raw`${connections}/operations(?:${id})?`), purpose: 'operation' },
  { pattern: at(String.raw`(?:^|/)external/connections(?:${id})?`), purpose: 'connection' },
  { pattern: /\/(?:search\/query|copilot\/(?:retrieval|search))$/i, purpose: 'search' },
]

function at(path: string): RegExp {
  return new RegExp(`${path}/?$`, 'i')
}

function ofBody(body: string): RequestPurpose {
  const head = body.slice(0, mostRead)
  if (/(?:^|[&\s"'{,])grant_type["']?\s{0,9}[=:]/.test(head.slice(0, 10_000))) return 'token'
  // What is longer is no schema, and an item until it is looked at.
  if (body.length > mostRead) return 'item'
  const json = finished(readJson(body))
  if (json.kind === 'value') return purposeOfKind[jsonKind(body, json.root)] ?? 'other'
  if (/"(?:baseType|isSearchable|isRetrievable|isQueryable)"\s{0,9}:/i.test(head)) return 'schema'
  return /"(?:acl|properties|content)"\s{0,9}:/i.test(head) ? 'item' : 'other'
}

const mostRead = 100_000

const purposeOfKind: Partial<Record<JsonKind, RequestPurpose>> = {
  item: 'item',
  items: 'item',
  'wrapped items': 'item',
  properties: 'item',
  schema: 'schema',
  connection: 'connection',
  search: 'search',
}
