import { datesMeant } from '../fixes/datesMeant.ts'
import { propertyAt, textAt } from '../fixes/valueAt.ts'
import type { ItemDraft } from '../itemDraft.ts'
import type { Problem } from '../problem.ts'

/** The problems of a draft, where a text that looks like a date has the very date that is to be written: no fix stands beside it. */
export function datesNamed(problems: readonly Problem[], draft: ItemDraft): readonly Problem[] {
  return problems.map((problem) => {
    if (problem.rule !== 'text-looks-like-date') return problem
    const at = propertyAt(problem, draft)
    const text = at && textAt(at)?.trim()
    const [meant] = datesMeant(text ?? '')
    if (meant === undefined) return problem
    const message = `“${text}” looks like a date, and Graph reads dates only in ISO 8601, such as ${meant.text}.`
    return { ...problem, message }
  })
}
