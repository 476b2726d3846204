import type { ApiVersion } from '../apiVersion.ts'
import type { JsonReading } from '../json/jsonReader.ts'

/** What a pasted text is: one item, several, something else that the editor knows, or nothing that it can use. */
export type SourceReading = { readonly secrets: readonly Secret[] } & (
  | {
      readonly kind: 'payload'
      readonly format: string
      readonly item: SourceItem
      readonly remarks: readonly string[]
    }
  | {
      readonly kind: 'items'
      readonly format: string
      readonly items: readonly SourceItem[]
      readonly remarks: readonly string[]
    }
  | {
      readonly kind: 'schema'
      readonly text: string
      readonly connectionId?: string | undefined
      readonly remarks?: readonly string[] | undefined
    }
  | { readonly kind: 'error answer'; readonly text: string }
  | { readonly kind: 'nothing'; readonly why: string }
)

/** An item of a source. `text` is the JSON to read; `json` is the same, read already; `request` is "PUT https://…". */
export interface SourceItem {
  readonly title: string
  readonly text: string
  readonly json?: JsonReading | undefined
  readonly request?: string | undefined
  readonly target: SourceTarget
}

/** Where an item belongs, as far as an address in the source says so. */
export interface SourceTarget {
  readonly connectionId?: string | undefined
  readonly itemId?: string | undefined
  readonly apiVersion?: ApiVersion | undefined
}

/** Something of a source that must not be kept or shown: what it is, and where it stands. */
export interface Secret {
  readonly name: string
  readonly start: number
  readonly end: number
}

/** Reads one format in steps that yield the position reached; undefined when the text is something else. */
export type FormatReader = (source: string) => Generator<number, SourceReading | undefined>

/** What stands in the place of a secret. */
export const dropped = '[dropped]'

/** The text with each secret replaced. */
export function replaceSecrets(source: string, secrets: readonly Secret[]): string {
  let text = ''
  let from = 0
  for (const { start, end } of secrets.toSorted((a, b) => a.start - b.start)) {
    if (start < from) continue
    text += source.slice(from, start) + dropped
    from = end
  }
  return text + source.slice(from)
}

/**
 * Secrets of a text that was made from the source, looked up again in the source by what they are. Of equal texts it is the
 * one that has as many before it: a title may say what a header holds.
 */
export function secretsFoundAgain(
  source: string,
  inner: string,
  secrets: readonly Secret[],
  from = 0,
): readonly Secret[] {
  return secrets.flatMap(({ name, start, end }) => {
    const text = inner.slice(start, end)
    if (text === '') return []
    let before = [...placesOf(inner.slice(0, start), text)].length
    let at: number | undefined
    // Where the source has fewer of them, the last.
    for (const place of placesOf(source, text, from)) {
      at = place
      if (before-- === 0) break
    }
    return at === undefined ? [] : [{ name, start: at, end: at + text.length }]
  })
}

/** Where a part stands in a text, from a position on; one that overlaps the one before does not count. */
function* placesOf(text: string, part: string, from = 0): Generator<number> {
  for (let at = text.indexOf(part, from); at >= 0; at = text.indexOf(part, at + part.length)) yield at
}

/** The names of secrets, each once. */
export function secretNames(secrets: readonly Secret[]): readonly string[] {
  return [...new Set(secrets.map(({ name }) => name))]
}
