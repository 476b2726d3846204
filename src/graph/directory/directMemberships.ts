import { z } from 'zod/mini'
import { queryOf, segment } from '../address.ts'
import { mostBatched, sendBatch } from '../batch.ts'
import type { GraphClient } from '../graphClient.ts'
import type { GraphError } from '../graphError.ts'
import { inPartsOf } from '../inPartsOf.ts'
import { scopesByCall } from '../scopes.ts'
import type { Told } from './memberships.ts'

/** For a person or a group, by ID in small letters, the groups that it is directly in. */
export type DirectGroups = ReadonlyMap<string, readonly string[]>

/**
 * How somebody belongs to a group, out of all groups that they are in (`transitiveGroupsOf`): who is directly in which of them,
 * as far as the way to the wanted group goes. When they are 20 or fewer, that is one call, and one more where groups hold each
 * other in a circle. A group that holds none of the others holds the person.
 * https://learn.microsoft.com/graph/api/group-list-members
 */
export async function directGroupsAmong(
  client: GraphClient,
  personId: string,
  groupIds: readonly string[],
  wantedId: string,
  signal?: AbortSignal,
): Promise<Told<DirectGroups>> {
  const person = personId.toLowerCase()
  const among = new Set(groupIds.map((id) => id.toLowerCase()))
  const inner = new Map<string, readonly string[]>()
  let open = among.size <= mostBatched ? [...among] : [wantedId.toLowerCase()]
  while (open.length > 0) {
    const asked = open.slice(0, mostBatched)
    const read = await membersOfEach(client, asked, '/microsoft.graph.group', signal)
    if (read.kind === 'error') return read
    for (const [index, id] of asked.entries())
      inner.set(
        id,
        (read.value[index] ?? []).filter((each) => among.has(each)),
      )
    const found = asked.flatMap((id) => inner.get(id) ?? [])
    open = [...new Set([...open.slice(asked.length), ...found])].filter((id) => !inner.has(id))
  }

  const direct = [...inner].filter(([, groups]) => groups.length === 0).map(([id]) => id)
  for (const part of inPartsOf(beyond(inner, direct), mostBatched)) {
    const read = await membersOfEach(client, part, '', signal)
    if (read.kind === 'error') return read
    direct.push(...part.filter((_, index) => read.value[index]?.includes(person)))
  }
  const outer = new Map<string, string[]>([[person, direct]])
  for (const [id, groups] of inner) for (const each of groups) outer.set(each, [...(outer.get(each) ?? []), id])
  return { kind: 'ok', value: outer }
}

/** The groups that hold none of those, not even by way of others. */
function beyond(inner: ReadonlyMap<string, readonly string[]>, direct: readonly string[]): readonly string[] {
  const reached = new Set(direct)
  for (const id of reached) for (const [outer, groups] of inner) if (groups.includes(id)) reached.add(outer)
  return [...inner.keys()].filter((id) => !reached.has(id))
}

/** The IDs of the members of each group; of a very large one those of the first page. */
async function membersOfEach(
  client: GraphClient,
  groupIds: readonly string[],
  cast: string,
  signal: AbortSignal | undefined,
): Promise<Told<readonly (readonly string[])[]>> {
  const query = queryOf({ $select: 'id', $top: '999', $count: 'true' })
  const results = await sendBatch(
    client,
    groupIds.map((id) => ({
      method: 'GET',
      path: `/groups/${segment(id)}/members${cast}${query}`,
      headers: { ConsistencyLevel: 'eventual' },
    })),
    { apiVersion: 'v1.0', scopes: [scopesByCall.readMembers[0]], signal },
  )
  const members: (readonly string[])[] = []
  for (const result of results) {
    if (result.kind === 'error') return result
    const page = idsSchema.safeParse(result.json).data
    if (page === undefined) return { kind: 'error', error: unreadable }
    members.push(page.value.map(({ id }) => id.toLowerCase()))
  }
  return { kind: 'ok', value: members }
}

const unreadable: GraphError = { kind: 'unreadableAnswer', status: 200, why: 'unexpectedShape' }
const idsSchema = z.lazy(() => z.object({ value: z.array(z.object({ id: z.string() })) }))
