import type { ConnectionSchema, SchemaProperty } from '../connectionSchema.ts'
import type { PropertyDraft } from '../itemDraft.ts'
import { allPropertyTypes, type PropertyType, propertyTypeRow, propertyTypes } from '../propertyType.ts'
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

function ofTexts(type: PropertyType, texts: readonly string[]): Inferred {
  const { kind, isCollection } = propertyTypeRow(type)
  for (const each of allPropertyTypes) {
    const row = propertyTypeRow(each)
    const guess = row.kind.heldAs === 'text' ? row.kind.guess : undefined
    if (guess?.typedAs !== kind.schemaName || row.isCollection !== isCollection) continue
    if (!texts.every(guess.isLikely)) continue
    const [one, many] = guess.looks
    const mayBe = isCollection ? `${guess.mayBe}Collection` : guess.mayBe
    return { type: each, guess: `${isCollection ? many : one}. It is taken as ${row.schemaName}; it may be ${mayBe}.` }
  }
  return { type }
}
