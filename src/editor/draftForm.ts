import { useMemo } from 'react'
import type { Control, UseFormReturn } from 'react-hook-form'
import { useForm } from 'react-hook-form'
import type { AclEntryDraft, ContentDraft, ItemDraft, PropertyDraft } from '../domain/itemDraft.ts'
import type { Sealed } from './sealed.ts'
import { seal, unseal } from './sealed.ts'

/** The form's values: an {@link ItemDraft} with each member sealed, so that an edit touches one member only. */
export interface DraftForm {
  connectionId: string
  itemId: string
  acl: { entry: Sealed<AclEntryDraft> }[]
  properties: { property: Sealed<PropertyDraft> }[]
  content: Sealed<ContentDraft>
}

export type DraftControl = Control<DraftForm>
export type DraftFormHandle = UseFormReturn<DraftForm>

/** The form of one item. What it holds is the draft, and nothing else in the app holds a copy. */
export function useDraftForm(initial: ItemDraft): DraftFormHandle {
  const defaultValues = useMemo(() => formOf(initial), [initial])
  return useForm<DraftForm>({ defaultValues })
}

export function formOf(draft: ItemDraft): DraftForm {
  return {
    connectionId: draft.connectionId,
    itemId: draft.itemId,
    acl: draft.acl.map((entry) => ({ entry: seal(entry) })),
    properties: draft.properties.map((property) => ({ property: seal(property) })),
    content: seal(draft.content),
  }
}

/** The draft that a form holds; `previous` itself when it holds the same members. */
export function draftOf(form: DraftForm, previous?: ItemDraft): ItemDraft {
  const draft = {
    connectionId: form.connectionId,
    itemId: form.itemId,
    acl: form.acl.map(({ entry }) => unseal(entry)),
    properties: form.properties.map(({ property }) => unseal(property)),
    content: unseal(form.content),
  }
  return previous !== undefined && isSameDraft(draft, previous) ? previous : draft
}

function isSameDraft(one: ItemDraft, other: ItemDraft): boolean {
  return (
    one.connectionId === other.connectionId &&
    one.itemId === other.itemId &&
    one.content === other.content &&
    hasSameMembers(one.acl, other.acl) &&
    hasSameMembers(one.properties, other.properties)
  )
}

function hasSameMembers(one: readonly unknown[], other: readonly unknown[]): boolean {
  return one.length === other.length && one.every((member, index) => member === other[index])
}
