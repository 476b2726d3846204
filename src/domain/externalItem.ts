import type { ElementValue } from './elementValue.ts'
import type { AccessType, AclType, ContentType, IdentitySource } from './itemDraft.ts'
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
  /** https://learn.microsoft.com/graph/api/resources/externalconnectors-externaliteminformationprotectionlabel */
  readonly sensitivityLabelId?: string
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

export interface ItemContent {
  readonly value: TextRope
  readonly type: ContentType
}
