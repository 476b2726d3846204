import type { PropertyValue } from './externalItem.ts'
import { isCollectionValue } from './externalItem.ts'
import type { PropertyDraft } from './itemDraft.ts'
import { readOneProperty } from './readDraft.ts'

/** Whether a property is in the payload, and how when there is nothing in it. */
export type SentState = 'leftOut' | 'null' | 'empty' | 'filled'

/** How a property is sent, by what was read of it for the payload: what cannot be read is left out, whatever was typed. */
export function sentStateOf(draft: PropertyDraft): SentState {
  const { property } = readOneProperty(draft)
  if (property === undefined) return 'leftOut'
  if (property.value === null) return 'null'
  return isEmptyValue(property.value) ? 'empty' : 'filled'
}

/** Whether a property is left out though something was typed, since that cannot be read. */
export function isUnread(draft: PropertyDraft): boolean {
  return draft.value.kind !== 'absent' && sentStateOf(draft) === 'leftOut'
}

function isEmptyValue(value: Exclude<PropertyValue, null>): boolean {
  if (typeof value === 'boolean') return false
  if (typeof value === 'string' || isCollectionValue(value)) return value.length === 0
  switch (value.kind) {
    case 'number':
      return false
    case 'longText':
      return value.text.length === 0
    case 'principal':
      return value.fields.length === 0
  }
}
