import { lineAndColumn } from '../domain/json/lineAndColumn.ts'
import { inWords } from '../domain/limits.ts'
import type { SchemaNote } from '../domain/schemaSource/schemaNote.ts'

/** Notes of one rule, as sentences: the first few of them, and how many more there are. */
export interface SchemaNoteGroup {
  readonly rule: string
  readonly lines: readonly string[]
}

/**
 * Notes by rule in the order in which the rules come up: a schema of a hundred properties breaks the same one a hundred
 * times. Each says its line in the `source`.
 */
export function schemaNoteGroups(source: string, notes: readonly SchemaNote[]): readonly SchemaNoteGroup[] {
  return [...new Set(notes.map(({ rule }) => rule))].map((rule) => {
    const ofRule = notes.filter((note) => note.rule === rule)
    const more = ofRule.length - mostShown
    const shown = ofRule
      .slice(0, mostShown)
      .map(({ at, message }) => `Line ${inWords(lineAndColumn(source, at).line)}: ${message}`)
    return { rule, lines: more > 0 ? [...shown, `And ${inWords(more)} more like it.`] : shown }
  })
}

const mostShown = 3
