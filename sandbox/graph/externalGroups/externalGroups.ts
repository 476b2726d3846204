import { z } from 'zod'
import { parseJson } from '../../parseJson.ts'
import { findConnection } from '../connections.ts'
import type { GraphContext, GraphRequest, Outcome } from '../graphContext.ts'
import { type GraphRefusal, malformed, notFound } from '../graphError.ts'
import { contextUrl, graphJson } from '../graphJson.ts'
import { refuseNonAdministrator } from '../permissions.ts'
import { deleteGroup, type ExternalGroup, readGroup, writeGroup } from './externalGroupStore.ts'

const type = z.enum([
  'microsoft.graph.externalConnectors.externalGroup',
  '#microsoft.graph.externalConnectors.externalGroup',
])
const createShape = z.strictObject({
  '@odata.type': type.optional(),
  id: z.string(),
  displayName: z.string().nullish(),
  description: z.string().nullish(),
})
const changeShape = createShape.partial().omit({ id: true })

/** POST …/groups. https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-post-groups */
export async function createExternalGroup(c: GraphRequest, graph: GraphContext): Promise<Outcome> {
  const found = await writableConnection(c, graph)
  if (found.kind === 'refused') return found.refusal
  const body = createShape.safeParse(parseJson(await c.req.text()))
  if (!body.success) return malformed('InvalidRequest', z.prettifyError(body.error))
  const { id, displayName = null, description = null } = body.data
  if (!/^[\w=-]{1,128}$/.test(id)) {
    return malformed(
      'InvalidExternalGroupId',
      '/id: an external group id has 1 to 128 letters, digits, hyphens or underscores.',
    )
  }
  if ((await readGroup(graph.storage, found.id, id)) !== undefined) {
    return { status: 409, code: 'NameAlreadyExists', message: 'The specified resource name already exists' }
  }
  const group = { id, displayName, description }
  await writeGroup(graph.storage, found.id, group)
  return groupJson(c, found.id, group, 201)
}

/** GET …/groups/{id}. https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-get */
export async function getExternalGroup(c: GraphRequest, graph: GraphContext): Promise<Outcome> {
  const found = await findConnection(c, graph, 'readExternalGroup')
  if (found.kind === 'refused') return found.refusal
  const { id } = found.connection
  const group = await readGroup(graph.storage, id, groupIdOf(c))
  return group === undefined ? groupNotFound(c) : groupJson(c, id, group)
}

/** PATCH …/groups/{id}: the members that are sent replace those that are there. */
export async function changeExternalGroup(c: GraphRequest, graph: GraphContext): Promise<Outcome> {
  const found = await writableConnection(c, graph)
  if (found.kind === 'refused') return found.refusal
  const body = changeShape.safeParse(parseJson(await c.req.text()))
  if (!body.success) return malformed('InvalidRequest', z.prettifyError(body.error))
  const group = await readGroup(graph.storage, found.id, groupIdOf(c))
  if (group === undefined) return groupNotFound(c)
  const { displayName = group.displayName, description = group.description } = body.data
  await writeGroup(graph.storage, found.id, { ...group, displayName, description })
  return new Response(null, { status: 204 })
}

/** DELETE …/groups/{id}: the group with its members. Access entries that name it stay, and let nobody in. */
export async function deleteExternalGroup(c: GraphRequest, graph: GraphContext): Promise<Outcome> {
  const found = await writableConnection(c, graph)
  if (found.kind === 'refused') return found.refusal
  const id = groupIdOf(c)
  if ((await readGroup(graph.storage, found.id, id)) === undefined) return groupNotFound(c)
  await deleteGroup(graph.storage, found.id, id)
  return new Response(null, { status: 204 })
}

/** The connection whose groups the caller may change. */
export async function writableConnection(
  c: GraphRequest,
  graph: GraphContext,
): Promise<
  { readonly kind: 'found'; readonly id: string } | { readonly kind: 'refused'; readonly refusal: GraphRefusal }
> {
  const found = await findConnection(c, graph, 'writeExternalGroup')
  if (found.kind === 'refused') return found
  const refusal = refuseNonAdministrator(c.get('caller'))
  return refusal === undefined ? { kind: 'found', id: found.connection.id } : { kind: 'refused', refusal }
}

export function groupIdOf(c: GraphRequest): string {
  return c.req.param('group') ?? ''
}

export function groupNotFound(c: GraphRequest): GraphRefusal {
  return notFound('ItemNotFound', `The external group '${groupIdOf(c)}' does not exist in this connection.`)
}

function groupJson(c: GraphRequest, connection: string, group: ExternalGroup, status = 200): Response {
  const fragment = `external/connections('${connection}')/groups/$entity`
  return graphJson({ '@odata.context': contextUrl(c.get('version'), fragment), ...group }, { status })
}
