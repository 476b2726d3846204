/** What one check of the set-up found. */
export interface Diagnosis {
  readonly title: string
  /** `unknown` when it could not be checked, because something before it is wrong. */
  readonly outcome: 'right' | 'doubtful' | 'wrong' | 'unknown'
  /** What shows it, and what to do about it. */
  readonly evidence: string
  readonly remedy?: CopyableRemedy
}

/** One thing to copy: a link to send, a request to run. */
export interface CopyableRemedy {
  readonly label: string
  readonly text: string
}

/** The diagnoses as text to send to somebody. It holds no secret; with `masks`, no whole ID either. */
export function reportOf(diagnoses: readonly Diagnosis[], masks: boolean): string {
  const lines = diagnoses.map(({ title, outcome, evidence }) => `${marks[outcome]} ${title}: ${evidence}`)
  const text = lines.join('\n')
  return masks ? masked(text) : text
}

/** IDs with nothing but their first and last digits, and mail addresses without the name. */
export function masked(text: string): string {
  return text
    .replaceAll(/\b([0-9a-f]{4})[0-9a-f]{4}-(?:[0-9a-f]{4}-){3}[0-9a-f]{8}([0-9a-f]{4})\b/gi, '$1…$2')
    .replaceAll(/[^\s@(“]+@(?=[\w.-]+)/g, '…@')
}

/** How each outcome is shown. */
export const marks = { right: '✓', doubtful: '!', wrong: '✗', unknown: '–' } as const
