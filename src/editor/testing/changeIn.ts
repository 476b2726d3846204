import type { PropertyDraft } from '../../domain/itemDraft.ts'
import { type DraftFormHandle, propertyList } from '../../item/draftForm.ts'
import { withMembers } from '../../item/rows.ts'

/** What changes a property of a form, for tests of one alone. */
export function changeIn(form: DraftFormHandle) {
  return (index: number, property: PropertyDraft): void => {
    const rows = propertyList.of(form)
    propertyList.put(form, withMembers(rows, rows.members.with(index, property)))
  }
}
