import { useMemo } from 'react'
import type { Control, UseFormReturn } from 'react-hook-form'
import { useForm } from 'react-hook-form'
import type { AclEntryDraft, ContentDraft, ItemDraft, PropertyDraft } from '../domain/itemDraft.ts'
import { labelMember } from '../domain/itemDraft.ts'
import type { Opaque } from './opaque.ts'
import { opaqueOf, reveal } from './opaque.ts'

/** The form's values: an {@link ItemDraft} with each member opaque, so that an edit touches one member only. */
export interface DraftForm {
  connectionId: string
  itemId: string
  acl: EntryRow[]
  properties: PropertyRow[]
  content: Opaque<ContentDraft>
  /** Empty for none. */
  sensitivityLabelId: string
}

/**
 * A row of access entries. It is of a class for the same reason that its member is opaque: the form copies plain objects at
 * every key, all thousand of them.
 */
export class EntryRow {
  entry: Opaque<AclEntryDraft>

  constructor(entry: AclEntryDraft) {
    this.entry = opaqueOf(entry)
  }
}

/** A row of properties; see {@link EntryRow}. */
export class PropertyRow {
  property: Opaque<PropertyDraft>

  constructor(property: PropertyDraft) {
    this.property = opaqueOf(property)
  }
}

export type DraftControl = Control<DraftForm>
export type DraftFormHandle = UseFormReturn<DraftForm>

/** The form of one item: it holds the draft, and everything else follows from that. */
export function useDraftForm(initial: ItemDraft): DraftFormHandle {
  const defaultValues = useMemo(() => formOf(initial), [initial])
  return useForm<DraftForm>({ defaultValues })
}

/** The form's values for a draft: the very members of it, each opaque. */
export function formOf(draft: ItemDraft): DraftForm {
  return {
    connectionId: draft.connectionId,
    itemId: draft.itemId,
    acl: draft.acl.map((entry) => new EntryRow(entry)),
    properties: draft.properties.map((property) => new PropertyRow(property)),
    content: opaqueOf(draft.content),
    sensitivityLabelId: draft.sensitivityLabelId ?? '',
  }
}

/**
 * The draft that a form holds; `previous` itself when it holds the same members. A list with the same members is the one
 * of `previous`, so that what is remembered about it stays true.
 */
export function draftOf(form: DraftForm, previous?: ItemDraft): ItemDraft {
  const draft = {
    connectionId: form.connectionId,
    itemId: form.itemId,
    acl: sameList(
      previous?.acl,
      form.acl.map(({ entry }) => reveal(entry)),
    ),
    properties: sameList(
      previous?.properties,
      form.properties.map(({ property }) => reveal(property)),
    ),
    content: reveal(form.content),
    ...labelMember(form.sensitivityLabelId),
  }
  return previous !== undefined && isSameDraft(draft, previous) ? previous : draft
}

function isSameDraft(one: ItemDraft, other: ItemDraft): boolean {
  return (
    one.connectionId === other.connectionId &&
    one.itemId === other.itemId &&
    one.content === other.content &&
    one.acl === other.acl &&
    one.properties === other.properties &&
    one.sensitivityLabelId === other.sensitivityLabelId
  )
}

/** The list of before, if it has the very members of the one of now. */
function sameList<Member>(before: readonly Member[] | undefined, now: readonly Member[]): readonly Member[] {
  const isSame = before?.length === now.length && before.every((member, index) => member === now[index])
  return isSame ? before : now
}
