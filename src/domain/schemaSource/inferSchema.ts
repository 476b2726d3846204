import type { ConnectionSchema, SchemaProperty } from '../connectionSchema.ts'
import { readDateTime } from '../dateTime.ts'
import type { PropertyDraft } from '../itemDraft.ts'
import { type PropertyType, propertyTypes } from '../propertyType.ts'
import { excerpt } from '../readPayload/importNote.ts'

/** A schema that would fit what is typed, and what in it is a guess. */
export interface InferredSchema {
  readonly schema: ConnectionSchema
  readonly guesses: readonly string[]
}

/**
 * Infers a schema from the properties of an item: one property for each name, of the type that it was given by hand or by
 * its annotation, or that its value looks like. What an item cannot tell (labels, what can be searched) is left unset.
 */
export function inferSchema(drafts: readonly PropertyDraft[]): InferredSchema {
  const guesses: string[] = []
  const byName = new Map<string, SchemaProperty>()
  for (const draft of drafts) {
    // A member with an @ is an annotation, and a property is named once.
    if (draft.name === '' || draft.name.includes('@') || byName.has(draft.name)) continue
    const { type, guess } = inferredType(draft)
    if (guess !== undefined) guesses.push(`“${excerpt(draft.name)}” ${guess}`)
    byName.set(draft.name, propertyOf(draft.name, type))
  }
  return { schema: { properties: [...byName.values()] }, guesses }
}

function propertyOf(name: string, type: PropertyType): SchemaProperty {
  return {
    name,
    type,
    typeName: type,
    labels: [],
    aliases: [],
    description: undefined,
    isSearchable: false,
    isQueryable: false,
    isRetrievable: false,
    isRefinable: false,
    isExactMatchRequired: false,
  }
}

interface Inferred {
  readonly type: PropertyType
  /** What may be wrong about it, to follow the property's name. */
  readonly guess?: string
}

function inferredType({ type, value }: PropertyDraft): Inferred {
  switch (value.kind) {
    case 'absent':
      return { type }
    case 'null':
      return { type, guess: `is null, which tells no type. ${propertyTypes[type].schemaName} is a guess.` }
    case 'text':
      return ofTexts(type, [value.text])
    case 'longText':
      return { type }
    case 'list':
      return value.elements.length === 0
        ? { type, guess: `is empty, which tells no type. ${propertyTypes[type].schemaName} is a guess.` }
        : ofTexts(type, value.elements)
    case 'people':
      return { type }
  }
}

const wholeNumber = 'has a whole number. It is taken as Int64; it may be Double.'
const wholeNumbers = 'has whole numbers only. It is taken as Int64Collection; it may be DoubleCollection.'
const date = 'looks like a date. It is taken as DateTime; it may be String.'
const dates = 'looks like dates. It is taken as DateTimeCollection; it may be StringCollection.'

function ofTexts(type: PropertyType, texts: readonly string[]): Inferred {
  switch (type) {
    case 'int64':
      return { type, guess: wholeNumber }
    case 'int64Collection':
      return { type, guess: wholeNumbers }
    case 'string':
      return texts.every(isDateTime) ? { type: 'dateTime', guess: date } : { type }
    case 'stringCollection':
      return texts.every(isDateTime) ? { type: 'dateTimeCollection', guess: dates } : { type }
    case 'double':
    case 'boolean':
    case 'dateTime':
    case 'principal':
    case 'doubleCollection':
    case 'dateTimeCollection':
    case 'principalCollection':
      return { type }
  }
}

/** With a time: a date alone is as likely a text. */
function isDateTime(text: string): boolean {
  return text.includes(':') && readDateTime(text).kind === 'dateTime'
}
