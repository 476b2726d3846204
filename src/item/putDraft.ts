import type { ItemDraft } from '../domain/itemDraft.ts'
import type { DraftFormHandle } from './draftForm.ts'
import { formOf } from './draftForm.ts'
import { opaqueOf } from './opaque.ts'

/**
 * Makes the form hold another draft by setting only the members in which the two differ, so that every other field stays
 * as it is, with its focus and its caret. `before` is what the form holds now.
 */
export function putDraft(form: DraftFormHandle, before: ItemDraft, after: ItemDraft): void {
  if (before.connectionId !== after.connectionId) form.setValue('connectionId', after.connectionId)
  if (before.itemId !== after.itemId) form.setValue('itemId', after.itemId)
  if (before.content !== after.content) form.setValue('content', opaqueOf(after.content))
  if (before.sensitivityLabelId !== after.sensitivityLabelId) {
    form.setValue('sensitivityLabelId', after.sensitivityLabelId ?? '')
  }
  const entries = differing(before.acl, after.acl)
  if (entries === undefined) form.setValue('acl', formOf(after).acl)
  else for (const [index, entry] of entries) form.setValue(`acl.${index}.entry`, opaqueOf(entry))
  const properties = differing(before.properties, after.properties, ({ name, type }) => `${type} ${name}`)
  if (properties === undefined) form.setValue('properties', formOf(after).properties)
  else for (const [index, property] of properties) form.setValue(`properties.${index}.property`, opaqueOf(property))
}

/** The members that differ, with their index; undefined when the list is better set as a whole. */
function differing<Member>(
  before: readonly Member[],
  after: readonly Member[],
  rowOf: (member: Member) => unknown = () => undefined,
): readonly (readonly [index: number, member: Member])[] | undefined {
  if (before === after) return []
  if (before.length !== after.length) return undefined
  const members: (readonly [number, Member])[] = []
  for (const [index, member] of after.entries()) {
    const old = before[index]
    if (member === old) continue
    // The row of a member of another name or type is made anew.
    if (old === undefined || rowOf(old) !== rowOf(member)) return undefined
    members.push([index, member])
  }
  return members.length > mostOneByOne ? undefined : members
}

/** Each member that is set by itself computes the payload once. */
const mostOneByOne = 8
