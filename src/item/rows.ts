/** A list of the form: its members, and for each a number that stays its own while the list changes around it. Immutable. */
export interface Rows<Member> {
  /** The same array as long as no row comes, goes or moves. */
  readonly ids: readonly number[]
  readonly members: readonly Member[]
}

/** Rows of their own for members: no two rows of a page have the same number, whatever item is open. */
export function rowsOf<Member>(members: readonly Member[]): Rows<Member> {
  return { ids: members.map(() => ++lastId), members }
}

let lastId = 0

export function withInserted<Member>({ ids, members }: Rows<Member>, index: number, member: Member): Rows<Member> {
  return { ids: ids.toSpliced(index, 0, ++lastId), members: members.toSpliced(index, 0, member) }
}

export function withMoved<Member>({ ids, members }: Rows<Member>, from: number, to: number): Rows<Member> {
  const moved = <Each>(list: readonly Each[]) => list.toSpliced(from, 1).toSpliced(to, 0, ...list.slice(from, from + 1))
  return { ids: moved(ids), members: moved(members) }
}

export function withoutRows<Member>({ ids, members }: Rows<Member>, indexes: readonly number[]): Rows<Member> {
  const gone = new Set(indexes)
  const left = <Each>(list: readonly Each[]) => list.filter((_, index) => !gone.has(index))
  return { ids: left(ids), members: left(members) }
}

/** Other members in the same rows: there are as many. */
export function withMembers<Member>({ ids }: Rows<Member>, members: readonly Member[]): Rows<Member> {
  return { ids, members }
}
