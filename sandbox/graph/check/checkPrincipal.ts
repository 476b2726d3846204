import { type JsonNode, memberOf } from '../readJson.ts'
import { isTypeName } from './members.ts'
import { guidPattern, type ItemRefusal, refuse } from './refusal.ts'

export const principalType = 'microsoft.graph.externalConnectors.principal'

const textMembers: readonly string[] = [
  'email',
  'entraDisplayName',
  'entraId',
  'externalId',
  'externalName',
  'tenantId',
  'upn',
]

/**
 * Checks one principal: its type inside the object, known members only, at least one of them filled.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-principal
 */
export function checkPrincipal(node: JsonNode, pointer: string): ItemRefusal | undefined {
  if (node.kind !== 'object') return refuse('TypeMismatch', pointer, 'a Principal must be an object.')
  const odataType = memberOf(node, '@odata.type')
  if (odataType === undefined || !isTypeName(odataType, principalType)) {
    return refuse('MissingTypeSpecifier', pointer, `a Principal needs "@odata.type": "#${principalType}" in it.`)
  }
  let filled = 0
  for (const { name, value } of node.members) {
    const at = `${pointer}/${name}`
    if (name === '@odata.type') continue
    if (!textMembers.includes(name)) {
      return refuse('UnknownMember', at, `a Principal has no '${name}'. Known: ${textMembers.join(', ')}.`)
    }
    if (value.kind !== 'string' && value.kind !== 'null') return refuse('TypeMismatch', at, 'must be a string.')
    if (name === 'entraId' && value.kind === 'string' && !guidPattern.test(value.value)) {
      return refuse('InvalidGuid', at, 'entraId is an object id of Microsoft Entra ID, a GUID.')
    }
    if (value.kind === 'string' && value.value !== '') filled += 1
  }
  return filled > 0 ? undefined : refuse('MissingRequired', pointer, 'a Principal needs at least one filled member.')
}
