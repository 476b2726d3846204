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
    const before = start === end ? -1 : countOf(inner.slice(0, start), text)
    const at = before < 0 ? -1 : nthIndexOf(source, text, from, before)
    return at < 0 ? [] : [{ name, start: at, end: at + end - start }]
  })
}

function countOf(text: string, part: string): number {
  return text.split(part).length - 1
}

/** Where a part stands for the nth time, or the last time before that; -1 where it does not. */
function nthIndexOf(text: string, part: string, from: number, n: number): number {
  let at = text.indexOf(part, from)
  for (let found = 0; found < n; found++) {
    const next = text.indexOf(part, at + 1)
    if (next < 0) return at
    at = next
  }
  return at
}

/** The names of secrets, each once. */
export function secretNames(secrets: readonly Secret[]): readonly string[] {
  return [...new Set(secrets.map(({ name }) => name))]
}
