import { inWords } from '../domain/limits.ts'
import type { SchemaNote } from '../domain/schemaSource/schemaNote.ts'

/** Notes of one rule, as sentences: the first few of them, and how many more there are. */
export interface NoteGroup {
  readonly rule: string
  readonly lines: readonly string[]
}

/** Notes by rule in the order in which the rules come up: a schema of a hundred properties breaks the same one a hundred times. */
export function noteGroups(notes: readonly SchemaNote[]): readonly NoteGroup[] {
  return [...new Set(notes.map(({ rule }) => rule))].map((rule) => {
    const messages = notes.filter((note) => note.rule === rule).map(({ message }) => message)
    const more = messages.length - mostShown
    const shown = messages.slice(0, mostShown)
    return { rule, lines: more > 0 ? [...shown, `And ${inWords(more)} more like it.`] : shown }
  })
}

const mostShown = 3
