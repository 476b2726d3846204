import { useState } from 'react'
import type { AclEntryDraft, ItemDraft, PropertyDraft } from '../domain/itemDraft.ts'
import { type Live, live } from '../ui/live.ts'
import { liveOf } from '../ui/liveOf.ts'
import { createDraftList, type DraftList, type Row, rowsOf } from './draftList.ts'

/**
 * The form of one item. It holds the draft as it is, and nothing else in the app holds a copy. An edit replaces what it
 * changes and shares the rest. See docs/decisions/0013-own-form.md.
 */
export interface DraftForm extends Live<ItemDraft> {
  /** Sets some parts. A list that is set gets new rows: its fields are made anew. */
  readonly set: (parts: Partial<ItemDraft>) => void
  /**
   * Makes the form hold another draft. Where a list has as many members as before, of the same names and types, its rows
   * stay, with their focus and their caret.
   */
  readonly put: (draft: ItemDraft) => void
  readonly acl: DraftList<AclEntryDraft>
  readonly properties: DraftList<PropertyDraft>
}

/** A form that lives as long as the component. */
export function useDraftForm(initial: ItemDraft): DraftForm {
  const [form] = useState(() => createDraftForm(initial))
  return form
}

export function createDraftForm(initial: ItemDraft): DraftForm {
  const held = live<Form>({ draft: initial, acl: rowsOf(initial.acl), properties: rowsOf(initial.properties) })
  const hold = (parts: Partial<ItemDraft>, rows: Partial<Rows>) => {
    const before = held.get()
    const { acl = before.draft.acl, properties = before.draft.properties } = parts
    const draft = {
      ...before.draft,
      ...parts,
      acl: sameOrNext(before.draft.acl, acl),
      properties: sameOrNext(before.draft.properties, properties),
    }
    // One that holds the same is the same one, as is a list: what is remembered about it stays true.
    if (!isSame(draft, before.draft)) held.set({ ...before, ...rows, draft })
  }
  return {
    ...liveOf(held, ({ draft }) => draft),
    set: (parts) => {
      const { draft } = held.get()
      const { acl = draft.acl, properties = draft.properties } = parts
      hold(parts, {
        ...(acl !== draft.acl && { acl: rowsOf(acl) }),
        ...(properties !== draft.properties && { properties: rowsOf(properties) }),
      })
    },
    put: (next) => {
      const { draft } = held.get()
      hold(next, {
        ...(!fitsRows(next.acl, draft.acl) && { acl: rowsOf(next.acl) }),
        ...(!fitsRows(next.properties, draft.properties, isSameProperty) && { properties: rowsOf(next.properties) }),
      })
    },
    acl: createDraftList(
      liveOf(held, ({ draft, acl }) => ({ members: draft.acl, rows: acl })),
      ({ members, rows }) => hold({ acl: members }, { acl: rows }),
    ),
    properties: createDraftList(
      liveOf(held, ({ draft, properties }) => ({ members: draft.properties, rows: properties })),
      ({ members, rows }) => hold({ properties: members }, { properties: rows }),
    ),
  }
}

interface Rows {
  readonly acl: readonly Row<AclEntryDraft>[]
  readonly properties: readonly Row<PropertyDraft>[]
}

interface Form extends Rows {
  readonly draft: ItemDraft
}

function isSame(one: ItemDraft, other: ItemDraft): boolean {
  return (
    one.connectionId === other.connectionId &&
    one.itemId === other.itemId &&
    one.acl === other.acl &&
    one.properties === other.properties &&
    one.content === other.content
  )
}

function sameOrNext<Member>(before: readonly Member[], next: readonly Member[]): readonly Member[] {
  return next.length === before.length && next.every((member, index) => member === before[index]) ? before : next
}

function fitsRows<Member>(
  next: readonly Member[],
  before: readonly Member[],
  isSameRow: (one: Member, other: Member) => boolean = () => true,
): boolean {
  return (
    next.length === before.length &&
    next.every((member, index) => {
      const { [index]: old } = before
      return old !== undefined && isSameRow(member, old)
    })
  )
}

// The row of a property of another name or type is made anew.
function isSameProperty(one: PropertyDraft, other: PropertyDraft): boolean {
  return one.name === other.name && one.type === other.type
}
