import { useMemo, useSyncExternalStore } from 'react'
import type { DraftFormHandle, FormList } from './draftForm.ts'
import { type Rows, rowsOf, withInserted, withMembers, withMoved, withoutRows } from './rows.ts'

/** The rows of a list of the form, with what changes them: functions that stay the same at every render. */
export interface FormRows<Member> {
  /** A number for each row. What is typed into a member leaves the list of them the same. */
  readonly ids: readonly number[]
  readonly append: (member: Member) => void
  readonly insert: (index: number, member: Member) => void
  readonly move: (from: number, to: number) => void
  readonly remove: (indexes: readonly number[]) => void
  /** Puts another member into a row. */
  readonly change: (index: number, member: Member) => void
  /** Changes all members in their rows, as one change; a row knows itself by its number. */
  readonly changeAll: (change: (member: Member, id: number) => Member) => void
  /** Puts other members in the place of all, as one change. */
  readonly replace: (members: readonly Member[]) => void
}

/**
 * Follows the rows of a list of the form: drawn again when one comes, goes or moves, and not while a member is edited. The
 * form library's own hook makes two random IDs for each row whenever the list is set, and copies and compares all of them.
 */
export function useRows<Member>(form: DraftFormHandle, list: FormList<Member>): FormRows<Member> {
  const { subscribe, idsNow, edits } = useMemo(() => {
    const now = () => list.of(form)
    const put = (next: (rows: Rows<Member>) => Rows<Member>) => list.put(form, next(now()))
    return {
      subscribe: (callback: () => void) => form.subscribe({ name: list.name, formState: { values: true }, callback }),
      idsNow: () => now().ids,
      edits: {
        append: (member) => put((rows) => withInserted(rows, rows.ids.length, member)),
        insert: (index, member) => put((rows) => withInserted(rows, index, member)),
        move: (from, to) => put((rows) => withMoved(rows, from, to)),
        remove: (indexes) => put((rows) => withoutRows(rows, indexes)),
        // A row may be gone before somebody is found for it.
        change: (index, member) =>
          put((rows) => (index < rows.ids.length ? withMembers(rows, rows.members.with(index, member)) : rows)),
        changeAll: (change) =>
          put((rows) =>
            withMembers(
              rows,
              rows.members.map((member, index) => change(member, rows.ids[index] ?? 0)),
            ),
          ),
        replace: (members) => put(() => rowsOf(members)),
      } satisfies Omit<FormRows<Member>, 'ids'>,
    }
  }, [form, list])
  const ids = useSyncExternalStore(subscribe, idsNow)
  return useMemo(() => ({ ids, ...edits }), [ids, edits])
}
