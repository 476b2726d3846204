import { z } from 'zod/mini'
import type { ApiVersion } from '../domain/apiVersion.ts'
import { queryOf, segment } from './address.ts'
import type { GraphClient } from './graphClient.ts'
import { type Reading, readingOf } from './jsonAnswer.ts'
import { type ScopeName, scopesByCall } from './scopes.ts'

/** A user or a group of the directory: someone an access entry can name. */
export type DirectoryEntry = {
  readonly id: string
  readonly displayName: string
  /** What tells two of the same name apart: a sign-in name or a mail address. */
  readonly address: string | undefined
}

/** Which part of the directory to look in. */
export type DirectoryKind = 'user' | 'group'

/**
 * The first ten users or groups with a word that begins like `text`.
 * https://learn.microsoft.com/graph/search-query-parameter#using-search-on-directory-object-collections
 */
export async function searchDirectory(
  client: GraphClient,
  read: { apiVersion: ApiVersion; kind: DirectoryKind; text: string; signal?: AbortSignal },
): Promise<Reading<readonly DirectoryEntry[]>> {
  const { collection, fields, searched, scope } = collections[read.kind]
  const phrase = read.text.replaceAll(/["\\]/g, '\\$&')
  const query = queryOf({
    $search: searched.map((field) => `"${field}:${phrase}"`).join(' OR '),
    $select: fields,
    $top: '10',
  })
  const result = await client.send({
    method: 'GET',
    apiVersion: read.apiVersion,
    path: `/${collection}${query}`,
    scopes: [scope],
    headers: { ConsistencyLevel: 'eventual' },
    signal: read.signal,
  })
  return readingOf(result, (json) => pageSchema.safeParse(json).data?.value)
}

/** The user or group with this object id, to show a name beside the id. */
export async function getDirectoryEntry(
  client: GraphClient,
  read: { apiVersion: ApiVersion; kind: DirectoryKind; id: string; signal?: AbortSignal },
): Promise<Reading<DirectoryEntry>> {
  const { collection, fields, scope } = collections[read.kind]
  const result = await client.send({
    method: 'GET',
    apiVersion: read.apiVersion,
    path: `/${collection}/${segment(read.id)}${queryOf({ $select: fields })}`,
    scopes: [scope],
    signal: read.signal,
  })
  return readingOf(result, (json) => entrySchema.safeParse(json).data)
}

const collections = {
  user: {
    collection: 'users',
    fields: 'id,displayName,userPrincipalName,mail',
    searched: ['displayName', 'mail', 'userPrincipalName'],
    scope: scopesByCall.searchUsers[0],
  },
  group: {
    collection: 'groups',
    fields: 'id,displayName,mail',
    searched: ['displayName', 'mail'],
    scope: scopesByCall.searchGroups[0],
  },
} as const satisfies Record<DirectoryKind, { scope: ScopeName; searched: readonly string[] } & Record<string, unknown>>

const entrySchema = z.pipe(
  z.object({
    id: z.string(),
    displayName: z.nullish(z.string()),
    userPrincipalName: z.nullish(z.string()),
    mail: z.nullish(z.string()),
  }),
  z.transform(
    (wire): DirectoryEntry => ({
      id: wire.id,
      displayName: wire.displayName ?? wire.id,
      address: wire.userPrincipalName ?? wire.mail ?? undefined,
    }),
  ),
)
const pageSchema = z.object({ value: z.array(entrySchema) })
