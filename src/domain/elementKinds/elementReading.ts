import type { ElementValue } from '../elementValue.ts'
import type { Finding } from '../problem.ts'
import { finding } from '../problem.ts'

/** A value if the text holds one, and what there is to say about it. An error in `findings` goes with no value. */
export interface ElementReading {
  readonly value: ElementValue | undefined
  readonly findings: readonly Finding[]
}

/** The reading of a text that holds no value of the kind. */
export function unreadable(rule: Finding['rule'], message: string): ElementReading {
  return { value: undefined, findings: [finding(rule, message)] }
}

/** What was found instead of a value, to stand at the end of a message; nothing for an empty text. */
export function butIs(text: string): string {
  return text.trim() === '' ? '' : ` (this is “${text.length > 40 ? `${text.slice(0, 40)}…` : text}”)`
}
