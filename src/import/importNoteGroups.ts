import type { ImportNote } from '../domain/readPayload/importNote.ts'
import type { RuleId, Severity } from '../domain/rules.ts'
import { rules } from '../domain/rules.ts'

/** The notes of one rule. */
export interface ImportNoteGroup {
  readonly rule: RuleId
  readonly severity: Severity
  readonly notes: readonly ImportNote[]
}

/** Notes by their rules, what is worst first; rules of the same severity in the order of their first note. */
export function importNoteGroups(notes: readonly ImportNote[]): readonly ImportNoteGroup[] {
  const byRule = new Map<RuleId, ImportNote[]>()
  for (const note of notes) {
    const group = byRule.get(note.rule)
    if (group === undefined) byRule.set(note.rule, [note])
    else group.push(note)
  }
  const groups = [...byRule].map(([rule, ofRule]) => ({ rule, severity: rules[rule].severity, notes: ofRule }))
  return groups.toSorted((a, b) => order[a.severity] - order[b.severity])
}

const order: Record<Severity, number> = { error: 0, warning: 1, advice: 2 }
