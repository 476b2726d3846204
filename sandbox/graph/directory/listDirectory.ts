import type { GraphRequest } from '../graphContext.ts'
import { type GraphRefusal, notFound, unknownToSandbox } from '../graphError.ts'
import { contextUrl, graphJson } from '../graphJson.ts'
import { type DirectoryEntry, matchEntries } from './directoryQuery.ts'

const knownOptions: readonly string[] = ['$search', '$filter', '$top', '$select', '$orderby', '$count', '$skiptoken']
const defaultTop = 100

/** GET /users and GET /groups: search, filter, and pages. */
export function listDirectory(
  c: GraphRequest,
  kind: 'users' | 'groups',
  entries: readonly DirectoryEntry[],
): Response | GraphRefusal {
  const query = new URL(c.req.url).searchParams
  const unknown = [...query.keys()].find((name) => !knownOptions.includes(name))
  if (unknown !== undefined) return unknownToSandbox(`the query option ${unknown}`)
  const found = matchEntries(entries, {
    search: query.get('$search') ?? undefined,
    filter: query.get('$filter') ?? undefined,
    consistencyLevel: c.req.header('ConsistencyLevel'),
  })
  if (!isList(found)) return found

  const top = Number(query.get('$top') ?? defaultTop)
  if (!Number.isInteger(top) || top < 1 || top > 999) {
    return { status: 400, code: 'Request_BadRequest', message: "Invalid page size specified: '$top' is 1 to 999." }
  }
  const skip = Number(query.get('$skiptoken') ?? 0)
  const names = readSelect(query.get('$select'))
  return graphJson({
    '@odata.context': contextUrl(c.get('version'), kind),
    ...(query.get('$count') === 'true' ? { '@odata.count': found.length } : {}),
    ...(skip + top < found.length ? { '@odata.nextLink': nextLink(c.req.url, skip + top) } : {}),
    value: byDisplayName(found)
      .slice(skip, skip + top)
      .map((entry) => pick(entry, names)),
  })
}

/** GET /users/{id} and GET /groups/{id}; a user may be named by user principal name too. */
export function getDirectoryEntry(
  c: GraphRequest,
  kind: 'users' | 'groups',
  entries: readonly DirectoryEntry[],
): Response | GraphRefusal {
  const id = (c.req.param('id') ?? '').toLowerCase()
  const entry = entries.find((one) => one.id === id || String(one.userPrincipalName).toLowerCase() === id)
  if (entry === undefined) {
    const message = `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`
    return notFound('Request_ResourceNotFound', message)
  }
  const context = contextUrl(c.get('version'), `${kind}/$entity`)
  return graphJson({ '@odata.context': context, ...pick(entry, readSelect(c.req.query('$select') ?? null)) })
}

function readSelect(text: string | null): readonly string[] | undefined {
  return text === null ? undefined : text.split(',').map((name) => name.trim())
}

function pick(entry: DirectoryEntry, names: readonly string[] | undefined): object {
  if (names === undefined) return entry
  return Object.fromEntries(names.filter((name) => name in entry).map((name) => [name, entry[name]]))
}

function nextLink(requestUrl: string, skip: number): string {
  const url = new URL(requestUrl)
  url.searchParams.set('$skiptoken', String(skip))
  return url.toString()
}

function byDisplayName(entries: readonly DirectoryEntry[]): readonly DirectoryEntry[] {
  return [...entries].sort((a, b) => String(a.displayName).localeCompare(String(b.displayName)))
}

function isList(value: readonly DirectoryEntry[] | GraphRefusal): value is readonly DirectoryEntry[] {
  return Array.isArray(value)
}
