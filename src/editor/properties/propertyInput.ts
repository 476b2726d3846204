import type { PropertyDraft, ValueDraft } from '../../domain/itemDraft.ts'
import type { Problem } from '../../domain/problem.ts'

/** What every property input is given. See README.md. */
export interface PropertyInputProps {
  readonly property: PropertyDraft
  readonly place: string
  readonly describedBy: string
  readonly isInvalid: boolean
  readonly problems: readonly Problem[]
  readonly onChange: (value: ValueDraft) => void
}

/** The text that an input for one value shows. */
export function shownText(value: ValueDraft): string {
  return value.kind === 'text' ? value.text : ''
}

/** The value for a text as typed: an emptied field is not sent; empty on purpose is chosen in the menu beside it. */
export function typedValue(text: string): ValueDraft {
  return text === '' ? { kind: 'absent' } : { kind: 'text', text }
}
