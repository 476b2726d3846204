import type { ItemDraft } from '../domain/itemDraft.ts'
import { accessList, type DraftFormHandle, type FormList, propertyList } from './draftForm.ts'
import { opaqueOf } from './opaque.ts'
import { rowsOf, withMembers } from './rows.ts'

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
  putList(form, accessList, before.acl, after.acl)
  putList(form, propertyList, before.properties, after.properties, ({ name, type }) => `${type} ${name}`)
}

function putList<Member>(
  form: DraftFormHandle,
  list: FormList<Member>,
  before: readonly Member[],
  after: readonly Member[],
  rowOf?: (member: Member) => unknown,
): void {
  if (before === after) return
  list.put(form, hasSameRows(before, after, rowOf) ? withMembers(list.of(form), after) : rowsOf(after))
}

/** True when so few members differ that they stand in the same rows; else it is better another list. */
function hasSameRows<Member>(
  before: readonly Member[],
  after: readonly Member[],
  rowOf: (member: Member) => unknown = () => undefined,
): boolean {
  if (before.length !== after.length) return false
  let differing = 0
  for (const [index, member] of after.entries()) {
    const old = before[index]
    if (member === old) continue
    // The row of a member of another name or type is made anew.
    if (old === undefined || rowOf(old) !== rowOf(member)) return false
    differing += 1
    if (differing > mostInSameRows) return false
  }
  return true
}

const mostInSameRows = 8
