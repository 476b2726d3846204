/** What a list shares with the list that it was made from by an edit: so many elements at the start and at the end. */
export interface ListEdit {
  readonly start: number
  readonly end: number
}

/**
 * Notes that one list was made from another by an edit, so that what is remembered about the first can be taken over for
 * what both share. It is a hint and never wrong: two lists may have nothing in common. Both are held weakly.
 */
export function noteListEdit<Element>(before: readonly Element[], after: readonly Element[]): void {
  if (before === after) return
  const shorter = Math.min(before.length, after.length)
  let start = 0
  while (start < shorter && before[start] === after[start]) start++
  let end = 0
  while (end < shorter - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end++
  link(before, after, { start, end })
}

/**
 * A pure function of a list, remembering its answer with the list. For a list that was made from another one by an edit,
 * `edited` finds it from the answer for that one and the elements that are new.
 */
export function memoizeByList<Element, Answer>(
  whole: (list: readonly Element[]) => Answer,
  edited: (before: Answer, edit: ListEdit, added: readonly Element[]) => Answer,
): (list: readonly Element[]) => Answer {
  const known = new WeakMap<readonly unknown[], { readonly answer: Answer }>()
  return (list) => {
    const entry = known.get(list) ?? { answer: found(list) }
    known.set(list, entry)
    return entry.answer
  }

  function found(list: readonly Element[]): Answer {
    const origin = origins.get(list)
    const before = origin?.list.deref()
    const earlier = before === undefined ? undefined : known.get(before)
    if (origin === undefined || earlier === undefined) return whole(list)
    const { start, end } = origin.edit
    return edited(earlier.answer, origin.edit, list.slice(start, list.length - end))
  }
}

/** The same for a function of each element by itself: of a list that was edited, only new elements are asked about. */
export function memoizeEach<Element, Answer>(
  answer: (element: Element) => Answer,
): (list: readonly Element[]) => readonly Answer[] {
  const all = (list: readonly Element[]): readonly Answer[] => list.map((element) => answer(element))
  return memoizeByList(all, (before, edit, added) => splicedList(before, edit, all(added)))
}

/**
 * A list with so many items for each element, after an edit of the elements: what is before and after the edit from
 * `before`, the items of new elements between. The edit is noted, so that what is made from this list can follow.
 */
export function splicedList<Item>(
  before: readonly Item[],
  edit: ListEdit,
  added: readonly Item[],
  itemsPerElement = 1,
): readonly Item[] {
  const start = edit.start * itemsPerElement
  const end = edit.end * itemsPerElement
  const after = before.slice(0, start).concat(added, before.slice(before.length - end))
  link(before, after, { start, end })
  return after
}

interface Origin {
  readonly list: WeakRef<readonly unknown[]>
  readonly edit: ListEdit
}

const origins = new WeakMap<readonly unknown[], Origin>()

function link(before: readonly unknown[], after: readonly unknown[], edit: ListEdit): void {
  origins.set(after, { list: new WeakRef(before), edit })
}
