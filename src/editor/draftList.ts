import { type Live, useLive } from '../ui/live.ts'
import { liveOf } from '../ui/liveOf.ts'

/** A list of the draft as the form shows it: its members, and the row of each. */
export interface DraftList<Member> extends Live<readonly Member[]> {
  /** An edit of a member leaves the rows alone. */
  readonly rows: Live<readonly Row<Member>[]>
  /** Puts another member in the place of one; its row stays. */
  readonly replace: (index: number, member: Member) => void
  readonly append: (member: Member) => void
  readonly remove: (index: number) => void
}

/** The place of a member on the screen. Its id stays when rows before it go; `member` is as it was when the rows last changed. */
export interface Row<Member> {
  readonly id: string
  readonly member: Member
}

/** What a {@link DraftList} holds, in the same order. */
export interface Held<Member> {
  readonly members: readonly Member[]
  readonly rows: readonly Row<Member>[]
}

export function createDraftList<Member>(
  held: Live<Held<Member>>,
  hold: (next: Held<Member>) => void,
): DraftList<Member> {
  return {
    ...liveOf(held, ({ members }) => members),
    rows: liveOf(held, ({ rows }) => rows),
    replace: (index, member) => {
      const { members, rows } = held.get()
      if (member !== members[index]) hold({ members: members.with(index, member), rows })
    },
    append: (member) => {
      const now = upToDate(held.get())
      hold({ members: [...now.members, member], rows: [...now.rows, ...rowsOf([member])] })
    },
    remove: (index) => {
      const { members, rows } = upToDate(held.get())
      hold({ members: members.toSpliced(index, 1), rows: rows.toSpliced(index, 1) })
    },
  }
}

/** A row for each member, with an id that no other row ever had. */
export function rowsOf<Member>(members: readonly Member[]): readonly Row<Member>[] {
  return members.map((member) => ({ id: `row-${serial++}`, member }))
}

let serial = 0

function upToDate<Member>({ members, rows }: Held<Member>): Held<Member> {
  return {
    members,
    rows: rows.map((row, index) => {
      const { [index]: member = row.member } = members
      return member === row.member ? row : { ...row, member }
    }),
  }
}

/** The member of a list at an index. Re-renders only when it is another one. */
export function useMember<Member extends object>(list: Live<readonly Member[]>, index: number): Member {
  return useLive(list, ({ [index]: member }) => {
    if (member === undefined) throw new Error(`The list has no member ${index}.`)
    return member
  })
}
