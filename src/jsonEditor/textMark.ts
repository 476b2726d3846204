import { repairText } from '../domain/json/jsonRepair.ts'
import { spanOfPointer } from '../domain/json/spanOfPointer.ts'
import { textPointer } from '../domain/jsonText/textPointer.ts'
import type { Problem } from '../domain/problem.ts'
import type { ImportNote } from '../domain/readPayload/importNote.ts'
import type { JsonEditorState } from './jsonEditorState.ts'

/** A place of the text with something to know about it. Positions are in UTF-16 code units. */
export interface TextMark {
  readonly from: number
  readonly to: number
  readonly kind: MarkKind
  readonly message: string
  /** The id of the rule, where there is one. */
  readonly rule?: string
}

export const markKinds = ['error', 'warning', 'repaired', 'changed', 'left out'] as const
export type MarkKind = (typeof markKinds)[number]

/** What is marked in the text: while the form waits the place that it waits for, else what the form and the import say. */
export function textMarks({ status, reading }: JsonEditorState, problems: readonly Problem[]): readonly TextMark[] {
  if (status.kind === 'broken') {
    const message = `Expected ${status.expected}.`
    return [{ from: status.at, to: status.at + 1, kind: 'error', message }]
  }
  if (status.kind === 'not an item') return [{ from: 0, to: 1, kind: 'error', message: status.why }]
  const { root, notes, repairs } = reading
  const at = (pointer: string) => {
    const { start, end } = spanOfPointer(root, pointer)
    return { from: start, to: end }
  }
  return [
    ...problems.flatMap(({ place, severity, message: said, rule }) =>
      place.in === 'url' || severity === 'advice'
        ? []
        : [{ ...at(textPointer(place.pointer, notes)), kind: severity, message: said, rule }],
    ),
    ...repairs.map(
      (repair): TextMark => ({
        from: repair.at,
        to: repair.at + 1,
        kind: 'repaired',
        message: repairText(repair.kind),
      }),
    ),
    ...notes.map(
      (note: ImportNote): TextMark => ({
        ...at(note.pointer),
        kind: note.kind,
        message: note.message,
        rule: note.rule,
      }),
    ),
  ]
}
