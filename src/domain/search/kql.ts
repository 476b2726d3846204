import type { ConnectionSchema, SchemaProperty } from '../connectionSchema.ts'

/** A value that a property has to have. */
export interface PropertyFilter {
  readonly property: string
  readonly value: string
}

/** What somebody looks for: words, and values of properties. */
export interface WantedItems {
  readonly text: string
  readonly filters: readonly PropertyFilter[]
}

/** Finds everything that the person may find. https://learn.microsoft.com/graph/search-concept-custom-types */
export const kqlForAll = '*'

/**
 * The query for what is wanted: every word and every filter has to fit. A filter without a value is left out; without anything
 * the query finds all. https://learn.microsoft.com/sharepoint/dev/general-development/keyword-query-language-kql-syntax-reference
 */
export function kqlOf({ text, filters }: WantedItems, schema: ConnectionSchema | undefined): string {
  const parts = [
    ...kqlWords(text),
    ...filters.flatMap(({ property, value }) => kqlFilter(property, value, propertyNamed(schema, property)) ?? []),
  ]
  return parts.length === 0 ? kqlForAll : parts.join(' ')
}

/** The query for one item. https://pnp.github.io/powershell/cmdlets/Get-PnPSearchExternalItem.html */
export function kqlById(itemId: string): string {
  return `fileID:${/^[\w-]+$/.test(itemId) ? itemId : kqlPhrase(itemId)}`
}

/** A property with a value, as KQL; undefined without one. */
export function kqlFilter(name: string, value: string, property?: SchemaProperty): string | undefined {
  const text = value.trim()
  if (text === '' || wordsIn(text).length === 0) return undefined
  const isPlain =
    (property?.type === 'int64' || property?.type === 'double' || property?.type === 'boolean') &&
    /^[\w.-]+$/.test(text)
  return `${name}:${isPlain ? text : kqlPhrase(text)}`
}

/**
 * A text as one phrase. KQL has no way to write a quotation mark inside of one, and a star is an operator: for both stands a
 * space, which parts words as they do.
 */
export function kqlPhrase(text: string): string {
  return `"${wordsIn(text).join(' ')}"`
}

/**
 * The words of a text, so that none of them is read as an operator: a phrase in quotation marks stays one, a star at the end of a
 * word stays the star of its beginning, and what KQL would read otherwise goes into quotation marks.
 */
export function kqlWords(text: string): readonly string[] {
  return [...text.matchAll(/"([^"]*)"?|[^\s"]+/g)].flatMap(([whole, phrase]) => {
    if (phrase !== undefined) return wordsIn(phrase).length === 0 ? [] : [kqlPhrase(phrase)]
    if (wordsIn(whole).length === 0) return []
    if (/^[\p{L}\p{N}_]+\*?$/u.test(whole) && !operators.has(whole.toUpperCase())) return [whole]
    return [kqlPhrase(whole)]
  })
}

/** A text without what means something to KQL inside of quotation marks. */
function wordsIn(text: string): readonly string[] {
  return text.split(/["*\s\p{Cc}\p{Cs}]+/u).filter((word) => /[\p{L}\p{N}]/u.test(word))
}

const operators = new Set(['AND', 'OR', 'NOT', 'NEAR', 'ONEAR', 'WORDS', 'XRANK'])

/** A property by its name, or by one of its aliases, in any capitals. */
export function propertyNamed(schema: ConnectionSchema | undefined, name: string): SchemaProperty | undefined {
  const wanted = name.toLowerCase()
  return schema?.properties.find(({ name: own, aliases }) =>
    [own, ...aliases].some((each) => each.toLowerCase() === wanted),
  )
}
