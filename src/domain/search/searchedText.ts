import type { ItemMembers } from '../compare/compareItems.ts'
import type { ConnectionSchema } from '../connectionSchema.ts'
import { valueHead } from '../valueHead.ts'

/** Where an item has text, and whether search looks there. */
export interface SearchedText {
  readonly hasContent: boolean
  /** Names of searchable properties with text. */
  readonly searchable: readonly string[]
  /** Names of properties with text that no word is looked for in. */
  readonly unsearchable: readonly string[]
}

/**
 * Where the text of an item lies. Words are looked for in the content and in searchable properties.
 * https://learn.microsoft.com/graph/connecting-external-content-manage-schema#searchable
 */
export function searchedText({ properties, content }: ItemMembers, schema: ConnectionSchema): SearchedText {
  const isSearchable = new Map(schema.properties.map((property) => [property.name, property.isSearchable]))
  const withText = properties.filter(({ value }) => valueHead(value, mostLookedAt) !== '')
  return {
    hasContent: content.kind === 'present' && content.text.length > 0,
    searchable: withText.filter(({ name }) => isSearchable.get(name) === true).map(({ name }) => name),
    unsearchable: withText.filter(({ name }) => isSearchable.get(name) === false).map(({ name }) => name),
  }
}

const mostLookedAt = 50

/** A query that finds one item by what is in it. */
export interface ContentProbe {
  readonly property: string
  readonly value: string
}

/**
 * What to look for an item by, beside its ID: a property that must match exactly, else the title, else another text that can be
 * asked for. Undefined where nothing can.
 * https://learn.microsoft.com/graph/connecting-external-content-manage-schema#queryable
 */
export function contentProbe({ properties }: ItemMembers, schema: ConnectionSchema): ContentProbe | undefined {
  const candidates = schema.properties.flatMap((property) => {
    if (!property.isQueryable || property.type !== 'string') return []
    const draft = properties.find(({ name }) => name === property.name)
    const value = valueHead(draft?.value, mostAsked)
    return value === '' ? [] : [{ property, value }]
  })
  const best =
    candidates.find(({ property }) => property.isExactMatchRequired) ??
    candidates.find(({ property }) => property.labels.includes('title')) ??
    candidates[0]
  return best && { property: best.property.name, value: best.value }
}

/** In code units: a longer query says no more. */
const mostAsked = 120
