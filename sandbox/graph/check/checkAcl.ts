import { tenantId } from '../../constants.ts'
import type { GraphVersion } from '../graphContext.ts'
import { type JsonNode, type JsonObject, memberOf } from '../readJson.ts'
import { checkMemberNames } from './members.ts'
import { firstRefusal, guidPattern, type ItemRefusal, refuse } from './refusal.ts'

const accessTypes: readonly string[] = ['grant', 'deny']
const identitySources: readonly string[] = ['azureActiveDirectory', 'external']
const typesOfDirectory: readonly string[] = ['user', 'group', 'everyone', 'everyoneExceptGuests']
const aclTypes: readonly string[] = [...typesOfDirectory, 'externalGroup']

/**
 * Checks the access control list.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-acl
 */
export function checkAcl(acl: JsonNode | undefined, version: GraphVersion): ItemRefusal | undefined {
  if (acl === undefined) return refuse('MissingRequired', '/acl', 'acl is required.')
  if (acl.kind !== 'array') return refuse('TypeMismatch', '/acl', 'acl must be an array.')
  if (acl.elements.length === 0) return refuse('MissingRequired', '/acl', 'acl needs at least one entry.')
  return firstRefusal(acl.elements.map((entry, index) => () => checkEntry(entry, `/acl/${index}`, version)))
}

function checkEntry(entry: JsonNode, pointer: string, version: GraphVersion): ItemRefusal | undefined {
  if (entry.kind !== 'object') return refuse('TypeMismatch', pointer, 'an access entry must be an object.')
  const known = ['accessType', 'type', 'value', ...(version === 'beta' ? ['identitySource'] : [])]
  return firstRefusal([
    () => checkMemberNames(entry, pointer, known, 'microsoft.graph.externalConnectors.acl'),
    () => checkEnum(entry, pointer, 'accessType', accessTypes),
    () => checkEnum(entry, pointer, 'type', aclTypes),
    () => checkIdentitySource(entry, pointer),
    () => checkValue(entry, pointer),
  ])
}

function checkEnum(
  entry: JsonObject,
  pointer: string,
  name: string,
  allowed: readonly string[],
): ItemRefusal | undefined {
  const node = memberOf(entry, name)
  if (node === undefined) return refuse('MissingRequired', `${pointer}/${name}`, `${name} is required.`)
  if (node.kind === 'string' && allowed.includes(node.value)) return undefined
  const sentence = `Requested value ${node.source.slice(0, 100)} was not found. ${name} is one of ${allowed.join(', ')}, in exactly this case.`
  return refuse('DeserializationError', `${pointer}/${name}`, sentence)
}

function checkIdentitySource(entry: JsonObject, pointer: string): ItemRefusal | undefined {
  if (memberOf(entry, 'identitySource') === undefined) return undefined
  const wrongSource = checkEnum(entry, pointer, 'identitySource', identitySources)
  if (wrongSource !== undefined) return wrongSource
  const type = textOf(entry, 'type')
  const isExternal = textOf(entry, 'identitySource') === 'external'
  if (isExternal ? type === 'group' : typesOfDirectory.includes(type)) return undefined
  const sentence = isExternal
    ? `identitySource external goes with type group alone, not with ${type}.`
    : `identitySource azureActiveDirectory goes with ${typesOfDirectory.join(', ')}, not with ${type}.`
  return refuse('InvalidIdentitySource', `${pointer}/identitySource`, sentence)
}

function checkValue(entry: JsonObject, pointer: string): ItemRefusal | undefined {
  const at = `${pointer}/value`
  const node = memberOf(entry, 'value')
  if (node === undefined) return refuse('MissingRequired', at, 'value is required.')
  if (node.kind !== 'string') return refuse('TypeMismatch', at, 'value must be a string.')
  const type = textOf(entry, 'type')
  if (type === 'externalGroup' || textOf(entry, 'identitySource') === 'external') {
    if (/^[\w=-]{1,128}$/.test(node.value)) return undefined
    const sentence = 'an external group id has 1 to 128 letters, digits, hyphens or underscores.'
    return refuse('InvalidExternalGroupId', at, sentence)
  }
  if (type === 'everyone' || type === 'everyoneExceptGuests') {
    if (node.value.toLowerCase() === tenantId || (type === 'everyone' && node.value === 'everyone')) return undefined
    return refuse('InvalidTenantId', at, `for ${type} the value is the tenant id, ${tenantId}.`)
  }
  if (guidPattern.test(node.value)) return undefined
  return refuse('InvalidGuid', at, `for ${type} the value is an object id of Microsoft Entra ID, a GUID.`)
}

function textOf(entry: JsonObject, name: string): string {
  const node = memberOf(entry, name)
  return node?.kind === 'string' ? node.value : ''
}
