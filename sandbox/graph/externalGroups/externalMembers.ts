import { z } from 'zod'
import { parseJson } from '../../parseJson.ts'
import { guidPattern } from '../check/refusal.ts'
import type { GraphContext, GraphRequest, Outcome } from '../graphContext.ts'
import { malformed, notFound } from '../graphError.ts'
import { contextUrl, graphJson } from '../graphJson.ts'
import { deleteMember, type ExternalMember, readGroup, readMember, writeMember } from './externalGroupStore.ts'
import { groupIdOf, groupNotFound, writableConnection } from './externalGroups.ts'

const memberShape = z.strictObject({
  '@odata.type': z
    .enum(['microsoft.graph.externalConnectors.identity', '#microsoft.graph.externalConnectors.identity'])
    .optional(),
  id: z.string().min(1),
  type: z.enum(['user', 'group', 'externalGroup']),
  identitySource: z.enum(['azureActiveDirectory', 'external']).optional(),
})

/** POST …/members. https://learn.microsoft.com/graph/api/externalconnectors-externalgroup-post-members */
export async function addExternalMember(c: GraphRequest, graph: GraphContext): Promise<Outcome> {
  const found = await writableConnection(c, graph)
  if (found.kind === 'refused') return found.refusal
  const body = memberShape.safeParse(parseJson(await c.req.text()))
  if (!body.success) return malformed('InvalidRequest', z.prettifyError(body.error))
  const { '@odata.type': _, identitySource, ...named } = body.data
  if (identitySource !== undefined && c.get('version') === 'v1.0') {
    return malformed('UnknownMember', "/identitySource: 'identitySource' is not a member on v1.0.")
  }
  const member: ExternalMember = identitySource === undefined ? named : { ...named, identitySource }
  if (!isExternal(member) && !guidPattern.test(member.id)) {
    return malformed('InvalidGuidForAadMemberType', `/id: a ${member.type} is named by its object id, a GUID.`)
  }
  const group = groupIdOf(c)
  if ((await readGroup(graph.storage, found.id, group)) === undefined) return groupNotFound(c)
  if ((await readMember(graph.storage, found.id, group, member.id)) !== undefined) {
    return { status: 409, code: 'NameAlreadyExists', message: 'The specified resource name already exists' }
  }
  await writeMember(graph.storage, found.id, group, member)
  const fragment = `external/connections('${found.id}')/groups('${group}')/members/$entity`
  return graphJson({ '@odata.context': contextUrl(c.get('version'), fragment), ...member }, { status: 201 })
}

/** DELETE …/members/{id}. https://learn.microsoft.com/graph/api/externalconnectors-externalgroupmember-delete */
export async function removeExternalMember(c: GraphRequest, graph: GraphContext): Promise<Outcome> {
  const found = await writableConnection(c, graph)
  if (found.kind === 'refused') return found.refusal
  const [group, id] = [groupIdOf(c), c.req.param('member') ?? '']
  if ((await readGroup(graph.storage, found.id, group)) === undefined) return groupNotFound(c)
  if ((await readMember(graph.storage, found.id, group, id)) === undefined) {
    return notFound('ItemNotFound', `'${id}' is not a member of the external group '${group}'.`)
  }
  await deleteMember(graph.storage, found.id, group, id)
  return new Response(null, { status: 204 })
}

/** Whether a member is an external group, in either spelling. */
export function isExternal({ type, identitySource }: ExternalMember): boolean {
  return type === 'externalGroup' || identitySource === 'external'
}
