import type { ContentDraft, PropertyDraft, ValueDraft } from '../itemDraft.ts'
import type { PrincipalDraft } from '../principal.ts'
import { propertyTypeRow } from '../propertyType.ts'
import { memberPointer } from '../readPayload/importNote.ts'
import type { PayloadReading } from '../readPayload/readPayload.ts'
import { convertValueDraft } from '../valueDraft.ts'
import type { ElidedTexts } from './elidedTexts.ts'

/** An item that was read from a text in which long texts stand as tokens, with the texts in their places. */
export function withElidedTexts(reading: ItemReading, kept: ElidedTexts): ItemReading {
  const { item } = reading
  const acl = item.acl.map((entry) => {
    const rope = kept.behind(entry.value)
    return rope === undefined ? entry : { ...entry, value: rope.toString() }
  })
  const properties = item.properties.map((property) => withKept(property, kept))
  // Whether a text needs its type said hangs on the text, which the reader did not see.
  const unseen = new Set(
    properties
      .filter((property, index) => property !== item.properties[index])
      .map(({ name }) => `${memberPointer('/properties', name)}@odata.type`),
  )
  return {
    ...reading,
    item: { ...item, acl, properties, content: contentWithKept(item.content, kept) },
    notes: reading.notes.filter(({ pointer }) => !unseen.has(pointer)),
  }
}

function contentWithKept(content: ContentDraft, kept: ElidedTexts): ContentDraft {
  if (content.kind === 'absent' || content.text.length > longestToken) return content
  const text = kept.behind(content.text.toString())
  return text === undefined ? content : { ...content, text }
}

function withKept(property: PropertyDraft, kept: ElidedTexts): PropertyDraft {
  const value = valueWithKept(property, kept)
  return value === property.value ? property : { ...property, value }
}

function valueWithKept({ type, value }: PropertyDraft, kept: ElidedTexts): ValueDraft {
  switch (value.kind) {
    case 'absent':
    case 'null':
    case 'longText':
      return value
    case 'text': {
      const text = kept.behind(value.text)
      return text === undefined ? value : convertValueDraft({ kind: 'longText', text }, propertyTypeRow(type))
    }
    case 'list':
      return value.elements.some((text) => kept.behind(text) !== undefined)
        ? { kind: 'list', elements: value.elements.map((text) => kept.behind(text)?.toString() ?? text) }
        : value
    case 'people':
      return value.people.some((person) => Object.values(person).some((text) => kept.behind(text) !== undefined))
        ? { kind: 'people', people: value.people.map((person) => personWithKept(person, kept)) }
        : value
  }
}

function personWithKept(person: PrincipalDraft, kept: ElidedTexts): PrincipalDraft {
  return Object.fromEntries(
    Object.entries(person).map(([field, text]) => [field, kept.behind(text)?.toString() ?? text]),
  )
}

type ItemReading = Extract<PayloadReading, { kind: 'item' }>

/** In UTF-16 code units. */
const longestToken = 20
