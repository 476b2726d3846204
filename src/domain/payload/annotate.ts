import type { ItemProperty, PropertyValue } from '../externalItem.ts'
import { isCollectionValue } from '../externalItem.ts'
import { propertyTypes } from '../propertyType.ts'
import { measureRope } from '../rope/textMeasure.ts'
import type { AnnotationReason } from './annotationNotes.ts'

/**
 * The reason to write `name@odata.type` before this property, or `undefined` when the value speaks for itself.
 * https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-put-items
 */
export function annotationReasonFor({ type, value }: ItemProperty): AnnotationReason | undefined {
  const { annotate, kind } = propertyTypes[type]
  switch (annotate) {
    case 'never':
      return undefined
    case 'nonAscii':
      return hasNonAsciiText(value) ? 'nonAsciiString' : undefined
    case 'always':
      return kind.collectionReason
  }
}

/** What `@odata.type` says about this property, or `undefined` when it is not written. */
export function specifierOf(property: ItemProperty): string | undefined {
  return annotationReasonFor(property) === undefined ? undefined : propertyTypes[property.type].specifier
}

function hasNonAsciiText(value: PropertyValue): boolean {
  if (typeof value === 'string') return hasNonAscii(value)
  if (value === null || typeof value === 'boolean' || isCollectionValue(value)) return false
  return value.kind === 'longText' && measureRope(value.text).nonAscii > 0
}

/** True when a character is above U+007F. */
export function hasNonAscii(text: string): boolean {
  return /\P{ASCII}/u.test(text)
}
