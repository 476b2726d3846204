import type { Severity } from '../src/domain/rules.ts'

/** What is to be said about one file. */
export interface FileReport {
  /** As it was reached from the command line, with forward slashes. */
  readonly file: string
  readonly kind: 'item' | 'items' | 'schema' | 'error' | 'other'
  /** In words: "JSON", "a cURL command (bash)", "a connection". */
  readonly what: string
  readonly findings: readonly FileFinding[]
  /** What the reader of a script or request has to say about how it was read. */
  readonly remarks?: readonly string[]
  /** For an error answer: the facts, and what may have caused it. */
  readonly answer?: FileAnswer
}

/** What an error answer says and what may have caused it; of a batch the first entry that failed, and the causes of all. */
export interface FileAnswer {
  readonly facts: Readonly<Record<string, string | number>>
  readonly causes: readonly FileCause[]
  /** For the answer to a $batch request: each entry that failed. */
  readonly entries?: readonly (Omit<FileAnswer, 'entries'> & { readonly id: string | undefined })[]
}

/** One thing that is wrong with a file, or worth knowing. */
export interface FileFinding {
  readonly severity: Severity
  readonly rule: string
  /** JSON Pointer (RFC 6901) into the item or schema; for several items after the number of the item from 0. */
  readonly pointer: string
  /** From 1; undefined where the file does not hold the place as it is. */
  readonly line: number | undefined
  readonly message: string
  /** What importing it into the editor does about it, or what a fix would. */
  readonly fix: string | undefined
}

/** A candidate for the cause of an error answer. */
export interface FileCause {
  readonly id: string
  readonly title: string
  readonly next: string
  readonly certainty: string
  readonly link: string | undefined
}

/** How many findings of each severity there are. */
export function countsOf(findings: readonly FileFinding[]): Readonly<Record<Severity, number>> {
  const of = (wanted: Severity) => findings.filter(({ severity }) => severity === wanted).length
  return { error: of('error'), warning: of('warning'), advice: of('advice') }
}

/** Worst first, then in the order of the file; the same for every run. */
export function sortedFindings(findings: readonly FileFinding[]): readonly FileFinding[] {
  const unique = new Map(findings.map((each) => [`${each.rule} ${each.pointer} ${each.line} ${each.message}`, each]))
  return [...unique.values()].toSorted(
    (a, b) =>
      order[a.severity] - order[b.severity] ||
      (a.line ?? Infinity) - (b.line ?? Infinity) ||
      compared(a.pointer, b.pointer) ||
      compared(a.rule, b.rule),
  )
}

const order: Record<Severity, number> = { error: 0, warning: 1, advice: 2 }

// Not by locale: a report is the same on every machine.
function compared(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
