import { useMemo } from 'react'
import type { Control, UseFormReturn } from 'react-hook-form'
import { useForm } from 'react-hook-form'
import type { AclEntryDraft, ContentDraft, ItemDraft, PropertyDraft } from '../domain/itemDraft.ts'
import { labelMember } from '../domain/itemDraft.ts'
import type { Opaque } from './opaque.ts'
import { opaqueOf, reveal } from './opaque.ts'
import { type Rows, rowsOf } from './rows.ts'

/** The form's values: an {@link ItemDraft} with its lists and its content opaque, so that an edit copies and compares nothing else. */
export interface DraftForm {
  connectionId: string
  itemId: string
  acl: Opaque<Rows<AclEntryDraft>>
  properties: Opaque<Rows<PropertyDraft>>
  content: Opaque<ContentDraft>
  /** Empty for none. */
  sensitivityLabelId: string
}

export type DraftControl = Control<DraftForm>
export type DraftFormHandle = UseFormReturn<DraftForm>

/** A list of the form: what it is there, and how another one takes its place. */
export interface FormList<Member> {
  readonly name: 'acl' | 'properties'
  readonly of: (form: DraftFormHandle) => Rows<Member>
  readonly put: (form: DraftFormHandle, rows: Rows<Member>) => void
}

export const accessList: FormList<AclEntryDraft> = {
  name: 'acl',
  of: (form) => reveal(form.getValues('acl')),
  put: (form, rows) => form.setValue('acl', opaqueOf(rows)),
}

export const propertyList: FormList<PropertyDraft> = {
  name: 'properties',
  of: (form) => reveal(form.getValues('properties')),
  put: (form, rows) => form.setValue('properties', opaqueOf(rows)),
}

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
    acl: opaqueOf(rowsOf(draft.acl)),
    properties: opaqueOf(rowsOf(draft.properties)),
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
    acl: sameList(previous?.acl, reveal(form.acl).members),
    properties: sameList(previous?.properties, reveal(form.properties).members),
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
  if (before === now) return now
  const isSame = before?.length === now.length && before.every((member, index) => member === now[index])
  return isSame ? before : now
}
