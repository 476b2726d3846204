import type { PrincipalDraft } from './principal.ts'
import type { PropertyType } from './propertyType.ts'
import type { TextRope } from './rope/textRope.ts'
import { emptyRope } from './rope/textRope.ts'

/**
 * An item as the form holds it: text as typed, valid or not. Immutable; an edit replaces the member it changes and shares
 * the others, so what is remembered about a member stays true.
 */
export interface ItemDraft {
  readonly connectionId: string
  readonly itemId: string
  readonly acl: readonly AclEntryDraft[]
  readonly properties: readonly PropertyDraft[]
  readonly content: ContentDraft
  /** The GUID of a sensitivity label of Microsoft Purview, as typed; absent when the item has none. */
  readonly sensitivityLabelId?: string
}

/** https://learn.microsoft.com/graph/api/resources/externalconnectors-acl */
export const accessTypes = ['grant', 'deny'] as const
export const aclTypes = ['user', 'group', 'everyone', 'everyoneExceptGuests', 'externalGroup'] as const
export const identitySources = ['azureActiveDirectory', 'external'] as const
export type AccessType = (typeof accessTypes)[number]
export type AclType = (typeof aclTypes)[number]
export type IdentitySource = (typeof identitySources)[number]

/**
 * Who is allowed or denied. `identitySource` exists on beta only; absent means that it is not sent. `sought` is a name that was
 * typed and nobody was chosen for yet: it is never sent, and the value is what it was before.
 */
export interface AclEntryDraft {
  readonly accessType: AccessType
  readonly type: AclType
  readonly value: string
  readonly identitySource?: IdentitySource
  readonly sought?: string
}

/** A property by name. The type comes from the schema, or was chosen by hand where there is none. */
export interface PropertyDraft {
  readonly name: string
  readonly type: PropertyType
  readonly value: ValueDraft
}

/**
 * What a property holds: nothing at all, an explicit null, one text, several texts, or people. Empty is not absent. A
 * `longText` is one text that is edited as a document, like the content.
 */
export type ValueDraft =
  | { readonly kind: 'absent' }
  | { readonly kind: 'null' }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'longText'; readonly text: TextRope }
  | { readonly kind: 'list'; readonly elements: readonly string[] }
  | { readonly kind: 'people'; readonly people: readonly PrincipalDraft[] }

/** The full text of the item, or none: an item without content is valid. */
export type ContentDraft =
  | { readonly kind: 'absent'; readonly type: ContentType }
  | { readonly kind: 'present'; readonly type: ContentType; readonly text: TextRope }

/** https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitemcontent */
export const contentTypes = ['text', 'html'] as const
export type ContentType = (typeof contentTypes)[number]

export const absent: ValueDraft = { kind: 'absent' }

/** A first visit: nothing chosen, nothing typed. */
export const emptyDraft: ItemDraft = {
  connectionId: '',
  itemId: '',
  acl: [],
  properties: [],
  content: { kind: 'absent', type: 'text' },
}

/** True for a draft in which nothing has been chosen or typed: it has the connection that it began in, or none. */
export function isUntouched(
  { connectionId, itemId, acl, properties, content, ...rest }: ItemDraft,
  begunIn = '',
): boolean {
  return (
    (connectionId === '' || connectionId === begunIn) &&
    itemId === '' &&
    acl.length === 0 &&
    properties.every(({ value }) => value.kind === 'absent') &&
    content.kind === 'absent' &&
    rest.sensitivityLabelId === undefined
  )
}

/** The text of the content, empty when there is none. */
export function contentText(content: ContentDraft): TextRope {
  return content.kind === 'present' ? content.text : emptyRope
}

/** The member of a draft or an item that holds a sensitivity label; an empty one is left out, since none is sent. */
export function labelMember(id: string | undefined): Pick<ItemDraft, 'sensitivityLabelId'> {
  return id === undefined || id === '' ? {} : { sensitivityLabelId: id }
}

/** The same item or draft with another sensitivity label, or with none. */
export function withLabel<Item extends Pick<ItemDraft, 'sensitivityLabelId'>>(
  item: Item,
  id: string | undefined,
): Omit<Item, 'sensitivityLabelId'> & Pick<ItemDraft, 'sensitivityLabelId'> {
  const { sensitivityLabelId: _, ...rest } = item
  return { ...rest, ...labelMember(id) }
}
