import type { AccessType, AclType, ContentType, IdentitySource, PrincipalField } from './itemDraft.ts'
import type { PropertyType } from './propertyType.ts'
import type { TextRope } from './rope/textRope.ts'

/**
 * An item as it will be sent: only what could be read from the draft, in the order it is printed.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-externalitem
 */
export interface ExternalItem {
  readonly acl: readonly AclEntry[]
  readonly properties: readonly ItemProperty[]
  readonly content: ItemContent | undefined
}

export interface AclEntry {
  readonly type: AclType
  readonly value: string
  readonly accessType: AccessType
  readonly identitySource?: IdentitySource
}

export interface ItemProperty {
  readonly name: string
  readonly type: PropertyType
  readonly value: PropertyValue
}

export type PropertyValue = ElementValue | readonly ElementValue[] | null

/** True for the value of a collection. */
export function isCollectionValue(value: PropertyValue): value is readonly ElementValue[] {
  return Array.isArray(value)
}

/** One value: text, number by its digits, truth, or a person. */
export type ElementValue = string | LongText | boolean | NumberLexeme | Principal

/** A text too long to be one string. */
export interface LongText {
  readonly kind: 'longText'
  readonly text: TextRope
}

/** A JSON number by its source text, because an Int64 does not fit a JavaScript number. */
export interface NumberLexeme {
  readonly kind: 'number'
  readonly digits: string
}

export interface Principal {
  readonly kind: 'principal'
  readonly fields: readonly (readonly [PrincipalField, string])[]
}

export interface ItemContent {
  readonly value: TextRope
  readonly type: ContentType
}
