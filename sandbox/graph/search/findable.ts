import { z } from 'zod'
import { parseJson } from '../../parseJson.ts'
import type { SchemaProperty } from '../../seed/connection.ts'
import { userByKey } from '../../seed/directory/users.ts'
import { keyOf } from '../../storage/storage.ts'
import type { GraphContext, GraphRequest } from '../graphContext.ts'
import type { SearchedItem } from './matchItem.ts'
import { mayFind } from './mayFind.ts'
import { storedAcl } from './storedAcl.ts'

const itemShape = z.object({
  properties: z.record(z.string(), z.unknown()).default({}),
  content: z.object({ value: z.string() }).optional(),
})

/** The items of a connection that are in the index, that fit, and that the signed-in person may find. */
export async function findableItems(
  c: GraphRequest,
  graph: GraphContext,
  connection: string,
  fits: (item: SearchedItem) => boolean,
): Promise<readonly SearchedItem[]> {
  const person = userByKey(c.get('caller').person.oid)
  const found: SearchedItem[] = []
  for (const key of await graph.storage.list(`${keyOf('item', connection)}/`)) {
    const id = decodeURIComponent(key.slice(key.lastIndexOf('/') + 1))
    const json = parseJson((await graph.storage.get(key)) ?? '')
    const read = itemShape.safeParse(json).data
    if (person === undefined || read === undefined || !fits({ id, ...read })) continue
    if (!(await graph.index.has(connection, id))) continue
    if (!(await mayFind(person, storedAcl(json), { storage: graph.storage, connection }))) continue
    found.push({ id, ...read })
  }
  return found
}

/** The properties of an item that may be shown: those that can be retrieved, of these the wished ones. */
export function shownProperties(
  { properties }: SearchedItem,
  schema: readonly SchemaProperty[],
  wished: readonly string[] | undefined,
): Readonly<Record<string, unknown>> {
  const shown = schema.filter(
    ({ name, isRetrievable }) =>
      isRetrievable === true && name in properties && (wished === undefined || wished.includes(name)),
  )
  return Object.fromEntries(shown.map(({ name }) => [name, properties[name]]))
}
