import type { JsonNode } from '../json/jsonNode.ts'
import { nodeSource } from '../json/jsonNode.ts'
import { principalFields } from '../principal.ts'
import { isSdkMember, plainName } from './payloadMember.ts'

/**
 * True for an object that may be meant as a person: it says so by its type, has a field that only people have, or has no
 * other field. An address with an e-mail in it is none.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-principal?view=graph-rest-beta
 */
export function isPersonLike(source: string, node: JsonNode): boolean {
  if (node.kind !== 'object') return false
  const type = node.members.find(({ name }) => name === '@odata.type')
  if (type !== undefined && /principal/i.test(nodeSource(source, type.value))) return true
  const own = node.members.filter(({ name }) => !isSdkMember(name) && !name.includes('@'))
  const names = own.map(({ name }) => plainName(name))
  return names.some((name) => ownFields.has(name)) || (names.length > 0 && names.every((name) => fields.has(name)))
}

const fields = new Set(principalFields.map(plainName))
/** Anything may have an e-mail or a tenant. */
const ownFields = new Set([...fields].filter((name) => name !== 'email' && name !== 'tenantid'))
