/** What one check of the set-up found. */
export interface Diagnosis {
  readonly title: string
  /** `unknown` when it could not be checked, because something before it is wrong. */
  readonly outcome: 'right' | 'doubtful' | 'wrong' | 'unknown'
  /** What shows it, and what to do about it. */
  readonly evidence: string
  readonly remedy?: CopyableRemedy
  /** Names in the evidence that are the tenant's own. */
  readonly names?: readonly string[]
}

/** One thing to copy: a link to send, a request to run. */
export interface CopyableRemedy {
  readonly label: string
  readonly text: string
}

/** The diagnoses as text to send to somebody. It holds no secret; with `masks`, neither whole IDs nor names. */
export function reportOf(diagnoses: readonly Diagnosis[], masks: boolean): string {
  return diagnoses
    .map(({ title, outcome, evidence, names = [] }) => {
      const said = masks ? masked(evidence, names) : evidence
      return `${marks[outcome]} ${title}: ${said}`
    })
    .join('\n')
}

/** IDs with nothing but their first and last digits, and neither mail addresses nor these names. */
export function masked(text: string, names: readonly string[] = []): string {
  // The longest first: one name may be in another.
  const longestFirst = names.filter((name) => name !== '').toSorted((one, other) => other.length - one.length)
  return longestFirst
    .reduce((left, name) => left.replaceAll(name, '…'), text)
    .replaceAll(/\b([0-9a-f]{4})[0-9a-f]{4}-(?:[0-9a-f]{4}-){3}[0-9a-f]{8}([0-9a-f]{4})\b/gi, '$1…$2')
    .replaceAll(/[^\s@(“]+@[\w.-]*\w/g, '…@…')
}

/** How each outcome is shown. */
export const marks = { right: '✓', doubtful: '!', wrong: '✗', unknown: '–' } as const
