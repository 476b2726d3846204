import type { PrincipalKind } from './elementKinds/elementKind.ts'
import type { PropertyDraft, ValueDraft } from './itemDraft.ts'
import { absent } from './itemDraft.ts'
import type { PrincipalDraft } from './principal.ts'
import type { PropertyTypeRow } from './propertyType.ts'
import { propertyTypes } from './propertyType.ts'
import { ropeOf } from './rope/textRope.ts'

/** The value for one text. A String that is too long for a text box is a document. */
export function textValue({ takesLongText }: PropertyTypeRow, text: string): ValueDraft {
  return takesLongText && text.length > longestBoxText
    ? { kind: 'longText', text: ropeOf(text) }
    : { kind: 'text', text }
}

/** In UTF-16 code units: past this, a text box slows down with the length of its text. */
export const longestBoxText = 10_000

/** What a property of this type holds when it is empty on purpose, or `undefined` where empty cannot exist. */
export function emptyValueFor({ kind, isCollection }: PropertyTypeRow): ValueDraft | undefined {
  const isText = kind.heldAs === 'text'
  if (isCollection) return isText ? { kind: 'list', elements: [] } : { kind: 'people', people: [] }
  return isText && kind.read('').value !== undefined ? { kind: 'text', text: '' } : undefined
}

/** True when a property has nothing to send: absent, or an empty list where the type holds one value. */
export function holdsNothing({ type, value }: Pick<PropertyDraft, 'type' | 'value'>): boolean {
  switch (value.kind) {
    case 'absent':
      return true
    case 'list':
      return !propertyTypes[type].isCollection && value.elements.length === 0
    case 'people':
      return !propertyTypes[type].isCollection && value.people.length === 0
    case 'null':
    case 'text':
    case 'longText':
      return false
  }
}

/** The same value in the shape that another type needs, keeping every text: one text becomes a list of one, and back. */
export function convertValueDraft(value: ValueDraft, row: PropertyTypeRow): ValueDraft {
  const { kind, isCollection, takesLongText } = row
  if (value.kind === 'absent' || value.kind === 'null') return value
  if (value.kind === 'longText' && takesLongText) return value
  if (kind.heldAs === 'principal') return { kind: 'people', people: peopleOf(value, kind) }
  const texts = textsOf(value)
  if (isCollection) return { kind: 'list', elements: texts }
  return texts.length === 0 ? absent : textValue(row, texts.join('\n'))
}

function textsOf(value: Exclude<ValueDraft, { kind: 'absent' | 'null' }>): readonly string[] {
  switch (value.kind) {
    case 'text':
      return [value.text]
    case 'longText':
      return [value.text.toString()]
    case 'list':
      return value.elements
    case 'people':
      return value.people.map((person) =>
        Object.values(person)
          .filter((text) => text !== '')
          .join(', '),
      )
  }
}

function peopleOf(
  value: Exclude<ValueDraft, { kind: 'absent' | 'null' }>,
  kind: PrincipalKind,
): readonly PrincipalDraft[] {
  if (value.kind === 'people') return value.people
  return textsOf(value).map(kind.fromText)
}
