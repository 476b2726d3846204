import type { SchemaProperty } from '../../seed/connection.ts'
import type { KqlTerm } from './readKql.ts'

/** What a search looks at of a stored item. */
export type SearchedItem = {
  readonly id: string
  readonly properties: Readonly<Record<string, unknown>>
  readonly content?: { readonly value: string } | undefined
}

/**
 * Whether every term fits the item. Words are looked for in the content and in searchable properties, values in queryable ones; one
 * that must match exactly wants the whole value.
 * https://learn.microsoft.com/graph/connecting-external-content-manage-schema
 */
export function matchesItem(item: SearchedItem, terms: readonly KqlTerm[], schema: readonly SchemaProperty[]): boolean {
  return terms.every((term) => {
    if (term.property === undefined) return holdsWords(searchableText(item, schema), term)
    if (term.property.toLowerCase() === 'fileid') return term.text === item.id
    const wanted = term.property.toLowerCase()
    const property = schema.find(({ name, aliases }) =>
      [name, ...(aliases ?? [])].some((each) => each.toLowerCase() === wanted),
    )
    if (property?.isQueryable !== true) return false
    const text = textOf(item.properties[property.name])
    return property.isExactMatchRequired === true
      ? text.toLowerCase() === term.text.toLowerCase()
      : holdsWords(text, term)
  })
}

/** The text that words are looked for in. */
export function searchableText({ properties, content }: SearchedItem, schema: readonly SchemaProperty[]): string {
  const texts = schema.filter(({ isSearchable }) => isSearchable === true).map(({ name }) => textOf(properties[name]))
  return [...texts, content?.value ?? ''].join(' ')
}

/** The words of a text, in small letters. */
export function wordsOf(text: string): readonly string[] {
  return text
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}

function holdsWords(text: string, { text: wanted, isPrefix }: KqlTerm): boolean {
  const words = wordsOf(wanted)
  if (words.length === 0) return false
  // The words of a phrase stand beside each other.
  const present = ` ${wordsOf(text).join(' ')} `
  return present.includes(` ${words.join(' ')}${isPrefix ? '' : ' '}`)
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(' ')
  if (typeof value === 'object' && value !== null) return Object.values(value).map(textOf).join(' ')
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
