import { sentinelIn } from '../../directorySentinels.ts'
import type { GraphRequest } from '../graphContext.ts'
import { type GraphRefusal, notFound } from '../graphError.ts'
import { contextUrl, graphJson } from '../graphJson.ts'
import { nextLink } from '../nextLink.ts'
import { type DirectoryEntry, matchEntries } from './directoryQuery.ts'
import { type ListOptions, readListOptions, readSelect } from './listOptions.ts'
import { type DirectoryKind, picked, refuseProperties } from './readableProperties.ts'

const options: readonly string[] = ['$search', '$filter', '$top', '$select', '$orderby', '$count', '$skiptoken']

/** GET /users and GET /groups: search, filter, and pages. */
export function listDirectory(
  c: GraphRequest,
  kind: DirectoryKind,
  entries: readonly DirectoryEntry[],
): Response | GraphRefusal {
  const query = new URL(c.req.url).searchParams
  const reading = readListOptions(query, options)
  if (reading.kind === 'refused') return reading.refusal
  const { select } = reading.options
  const refuse = (names: readonly string[]) => refuseProperties(c.get('caller'), kind, names)
  const refusal = refuse(select ?? [])
  if (refusal !== undefined) return refusal
  const found = matchEntries(
    entries,
    {
      search: sentinelIn(query.get('$search') ?? '').text || undefined,
      filter: query.get('$filter') ?? undefined,
      consistencyLevel: c.req.header('ConsistencyLevel'),
    },
    refuse,
  )
  if (!isList(found)) return found
  return listPage(c, kind, found, reading.options, (entry) => picked(c.get('caller'), kind, entry, select))
}

/** One page of a list, by name, with the link to the next one. */
export function listPage(
  c: GraphRequest,
  fragment: string,
  entries: readonly DirectoryEntry[],
  { top, skip, isCounted, isDescending }: ListOptions,
  shape: (entry: DirectoryEntry) => object,
): Response {
  const sorted = byDisplayName(entries)
  if (isDescending) sorted.reverse()
  return graphJson({
    '@odata.context': contextUrl(c.get('version'), fragment),
    ...(isCounted ? { '@odata.count': entries.length } : {}),
    ...(skip + top < entries.length ? { '@odata.nextLink': nextLink(c.req.url, skip + top) } : {}),
    value: sorted.slice(skip, skip + top).map(shape),
  })
}

/** GET /users/{id} and GET /groups/{id}; a user may be named by user principal name too. */
export function getDirectoryEntry(
  c: GraphRequest,
  kind: DirectoryKind,
  find: (key: string) => DirectoryEntry | undefined,
): Response | GraphRefusal {
  const id = c.req.param('id') ?? ''
  const entry = find(id)
  if (entry === undefined) return resourceNotFound(id)
  const names = readSelect(c.req.query('$select') ?? null)
  const refusal = refuseProperties(c.get('caller'), kind, names ?? [])
  if (refusal !== undefined) return refusal
  const context = contextUrl(c.get('version'), `${kind}/$entity`)
  return graphJson({ '@odata.context': context, ...picked(c.get('caller'), kind, entry, names) })
}

export function resourceNotFound(id: string): GraphRefusal {
  const message = `Resource '${id}' does not exist or one of its queried reference-property objects are not present.`
  return notFound('Request_ResourceNotFound', message)
}

function byDisplayName(entries: readonly DirectoryEntry[]): DirectoryEntry[] {
  return [...entries].sort((a, b) => String(a.displayName).localeCompare(String(b.displayName)))
}

function isList(value: readonly DirectoryEntry[] | GraphRefusal): value is readonly DirectoryEntry[] {
  return Array.isArray(value)
}
