import type { ImportNote } from '../domain/readPayload/importNote.ts'
import type { RuleId, Severity } from '../domain/rules.ts'
import { rules } from '../domain/rules.ts'

/** The notes of one kind: those of all rules that have the same reason. */
export interface ImportNoteGroup {
  /** The first of its rules. */
  readonly rule: RuleId
  readonly severity: Severity
  readonly notes: readonly ImportNote[]
}

/** Notes by their reasons, what is worst first; those of the same severity in the order of their first note. */
export function importNoteGroups(notes: readonly ImportNote[]): readonly ImportNoteGroup[] {
  const byReason = new Map<string, ImportNote[]>()
  for (const note of notes) {
    const { reason, severity } = rules[note.rule]
    const key = `${severity} ${reason}`
    const group = byReason.get(key)
    if (group === undefined) byReason.set(key, [note])
    else group.push(note)
  }
  const groups = [...byReason.values()].flatMap((ofReason) =>
    ofReason.slice(0, 1).map(({ rule }) => ({ rule, severity: rules[rule].severity, notes: ofReason })),
  )
  return groups.toSorted((a, b) => order[a.severity] - order[b.severity])
}

const order: Record<Severity, number> = { error: 0, warning: 1, advice: 2 }
