import type { RuleId } from '../rules.ts'

/** A mistake in a JSON text that has only one sensible reading; the reader goes on with that. */
export interface Repair {
  readonly kind: RepairKind
  /** Where, in UTF-16 code units of the source. */
  readonly at: number
}

export type RepairKind = keyof typeof repairTexts

const repairTexts = {
  comment: 'A comment was left out.',
  'trailing comma': 'A comma before this closing bracket was left out.',
  'missing comma': 'A missing comma was added.',
  'curly quotes': 'Curly quotes were read as straight ones.',
  'single quotes': 'Single quotes were read as double ones.',
  'raw control character': 'A line break, tab or other control character inside a string was escaped.',
  'unknown escape': 'A backslash that escapes nothing was read as a backslash.',
} as const

/** What was repaired, as a sentence. */
export function repairText(kind: RepairKind): string {
  return repairTexts[kind]
}

/** The rule of JSON that the text breaks. */
export function repairRule(kind: RepairKind): RuleId {
  return repairRules[kind]
}

const repairRules: Record<RepairKind, RuleId> = {
  comment: 'json-comment',
  'trailing comma': 'json-trailing-comma',
  'missing comma': 'json-missing-comma',
  'curly quotes': 'json-curly-quotes',
  'single quotes': 'json-single-quotes',
  'raw control character': 'json-control-character',
  'unknown escape': 'json-unknown-escape',
}
