import { inWords } from '../limits.ts'
import type { LineAndColumn } from './lineAndColumn.ts'

/** A text that stops being JSON: where, and what was expected there. */
export interface BrokenText {
  readonly place: LineAndColumn
  readonly expected: string
}

/** Where a text stops being JSON and what should stand there, as a sentence. */
export function brokenText({ place: { line, column }, expected }: BrokenText): string {
  const where = `Line ${inWords(line)}, column ${inWords(column)}`
  return expected === 'nothing more'
    ? `${where}: the JSON is complete before this. Remove the rest.`
    : `${where}: expected ${expected}.`
}
