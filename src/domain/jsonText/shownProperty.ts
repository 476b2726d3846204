import type { ElementValue } from '../elementValue.ts'
import type { ItemProperty, PropertyValue } from '../externalItem.ts'
import { isCollectionValue } from '../externalItem.ts'
import type { PropertyDraft, ValueDraft } from '../itemDraft.ts'
import { memoizeByObject } from '../memoizeByObject.ts'
import { propertyTypeRow } from '../propertyType.ts'
import { readProperty } from '../readProperty.ts'
import { holdsNothing } from '../valueDraft.ts'

/**
 * A property as the payload as text shows it: as it is sent, or, where the form holds what cannot be read, as it was typed,
 * so that it can be seen and mended there too. Undefined when it holds nothing.
 */
export const shownProperty = memoizeByObject((draft: PropertyDraft): ItemProperty | undefined => {
  if (holdsNothing(draft)) return undefined
  const { property } = readProperty(draft)
  if (property !== undefined && isWhole(property.value, draft.value)) return property
  return { name: draft.name, type: draft.type, value: typedValue(draft) }
})

/** True when nothing that was typed is missing from what could be read. */
function isWhole(read: PropertyValue, typed: ValueDraft): boolean {
  return !isCollectionValue(read) || typed.kind !== 'list' || read.length === typed.elements.length
}

function typedValue({ name, type, value }: PropertyDraft): PropertyValue {
  switch (value.kind) {
    case 'absent':
    case 'null':
      return null
    case 'longText':
      return value
    case 'people':
      return readProperty({ name, type: 'principalCollection', value }).property?.value ?? null
    case 'text':
      return typedElement(type, value.text)
    case 'list':
      return value.elements.map((text) => typedElement(type, text))
  }
}

function typedElement(type: PropertyDraft['type'], text: string): ElementValue {
  const { kind } = propertyTypeRow(type)
  return kind.heldAs === 'principal' ? text : (kind.read(text).value ?? text)
}
