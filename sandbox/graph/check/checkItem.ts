import type { SchemaProperty } from '../../seed/connection.ts'
import type { GraphVersion } from '../graphContext.ts'
import { duplicateMember, holdsLoneSurrogate, type JsonObject, memberOf, readJson } from '../readJson.ts'
import { checkAcl } from './checkAcl.ts'
import { checkActivities } from './checkActivities.ts'
import { checkContent } from './checkContent.ts'
import { checkProperties } from './checkProperties.ts'
import { checkMemberNames } from './members.ts'
import { firstRefusal, guidPattern, type ItemRefusal, refuse } from './refusal.ts'

/** What the PUT is addressed to. */
export type ItemTarget = {
  readonly itemId: string
  readonly version: GraphVersion
  readonly schema: readonly SchemaProperty[]
}

export type CheckedItem =
  | { readonly kind: 'good'; readonly item: JsonObject }
  | { readonly kind: 'refused'; readonly refusal: ItemRefusal }

const rootMembers: readonly string[] = [
  'id',
  'acl',
  'properties',
  'content',
  'activities',
  'informationProtectionLabel',
  '@odata.context',
]

/** Checks the body of a PUT against the contract and the connection's schema; the first fault found is the answer. */
export function checkItem(text: string, target: ItemTarget): CheckedItem {
  const item = readJson(text)
  if (item === undefined) {
    return refused(refuse('InvalidJson', '/', `the body is not valid JSON.${bomNote(text)}`))
  }
  if (item.kind !== 'object') return refused(refuse('TypeMismatch', '/', 'the body must be a JSON object.'))
  const refusal = firstRefusal([
    () => checkDuplicates(item),
    () => (holdsLoneSurrogate(item) ? refuse('InvalidJson', '/', 'a string has half of a surrogate pair.') : undefined),
    () => checkMemberNames(item, '', rootMembers, 'microsoft.graph.externalConnectors.externalItem'),
    () => checkBodyId(item, target.itemId),
    () => checkAcl(memberOf(item, 'acl'), target.version),
    () => checkProperties(memberOf(item, 'properties'), target.schema),
    () => checkContent(memberOf(item, 'content')),
    () => checkActivities(memberOf(item, 'activities')),
    () => checkSensitivityLabel(item),
  ])
  return refusal === undefined ? { kind: 'good', item } : refused(refusal)
}

function refused(refusal: ItemRefusal): CheckedItem {
  return { kind: 'refused', refusal }
}

function checkDuplicates(item: JsonObject): ItemRefusal | undefined {
  const pointer = duplicateMember(item)
  return pointer === undefined ? undefined : refuse('DuplicateMember', pointer, 'the member is there twice.')
}

function checkBodyId(item: JsonObject, itemId: string): ItemRefusal | undefined {
  const id = memberOf(item, 'id')
  if (id === undefined || (id.kind === 'string' && id.value === itemId)) return undefined
  return refuse('InvalidId', '/id', `the id differs from the one in the address, '${itemId}'. Leave it out.`)
}

function checkSensitivityLabel(item: JsonObject): ItemRefusal | undefined {
  const label = memberOf(item, 'informationProtectionLabel')
  if (label === undefined) return undefined
  const id = label.kind === 'object' ? memberOf(label, 'sensitivityLabelId') : undefined
  if (id?.kind === 'string' && guidPattern.test(id.value)) return undefined
  return refuse('InvalidGuid', '/informationProtectionLabel', 'it is an object with sensitivityLabelId, a GUID.')
}

function bomNote(text: string): string {
  return text.startsWith('\ufeff') ? ' It starts with a byte order mark.' : ''
}
