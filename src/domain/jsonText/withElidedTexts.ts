import type { ContentDraft, PropertyDraft, ValueDraft } from '../itemDraft.ts'
import type { PrincipalDraft } from '../principal.ts'
import { propertyTypeRow } from '../propertyType.ts'
import { memberPointer } from '../readPayload/importNote.ts'
import type { PayloadReading } from '../readPayload/readPayload.ts'
import { convertValueDraft } from '../valueDraft.ts'
import type { ElidedTexts } from './elidedTexts.ts'

/** An item that was read from a text in which long texts stand as tokens, with the texts in their places. */
export function withElidedTexts(reading: ItemReading, elided: ElidedTexts): ItemReading {
  const { item } = reading
  const acl = item.acl.map((entry) => {
    const rope = elided.behind(entry.value)
    return rope === undefined ? entry : { ...entry, value: rope.toString() }
  })
  const properties = item.properties.map((property) => propertyWithTexts(property, elided))
  // Whether a text needs its type said hangs on the text, which the reader did not see.
  const unseen = new Set(
    properties
      .filter((property, index) => property !== item.properties[index])
      .map(({ name }) => `${memberPointer('/properties', name)}@odata.type`),
  )
  return {
    ...reading,
    item: { ...item, acl, properties, content: contentWithTexts(item.content, elided) },
    notes: reading.notes.filter(({ pointer }) => !unseen.has(pointer)),
  }
}

function contentWithTexts(content: ContentDraft, elided: ElidedTexts): ContentDraft {
  if (content.kind === 'absent' || content.text.length > longestToken) return content
  const text = elided.behind(content.text.toString())
  return text === undefined ? content : { ...content, text }
}

function propertyWithTexts(property: PropertyDraft, elided: ElidedTexts): PropertyDraft {
  const value = valueWithTexts(property, elided)
  return value === property.value ? property : { ...property, value }
}

function valueWithTexts({ type, value }: PropertyDraft, elided: ElidedTexts): ValueDraft {
  switch (value.kind) {
    case 'absent':
    case 'null':
    case 'longText':
      return value
    case 'text': {
      const text = elided.behind(value.text)
      return text === undefined ? value : convertValueDraft({ kind: 'longText', text }, propertyTypeRow(type))
    }
    case 'list':
      return value.elements.some((text) => elided.behind(text) !== undefined)
        ? { kind: 'list', elements: value.elements.map((text) => elided.behind(text)?.toString() ?? text) }
        : value
    case 'people':
      return value.people.some((person) => Object.values(person).some((text) => elided.behind(text) !== undefined))
        ? { kind: 'people', people: value.people.map((person) => personWithTexts(person, elided)) }
        : value
  }
}

function personWithTexts(person: PrincipalDraft, elided: ElidedTexts): PrincipalDraft {
  return Object.fromEntries(
    Object.entries(person).map(([field, text]) => [field, elided.behind(text)?.toString() ?? text]),
  )
}

type ItemReading = Extract<PayloadReading, { kind: 'item' }>

/** In UTF-16 code units. */
const longestToken = 20
