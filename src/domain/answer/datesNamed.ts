import type { ConnectionSchema } from '../connectionSchema.ts'
import { dateInText } from '../dateInText.ts'
import { datesMeant } from '../fixes/datesMeant.ts'
import type { Moment } from '../fixes/fix.ts'
import { propertyAt, textAt } from '../fixes/valueAt.ts'
import type { ItemDraft } from '../itemDraft.ts'
import { meantProperty } from '../meantProperty.ts'
import { type Problem, problemInBody } from '../problem.ts'

/** What a draft was read against, and when and where somebody asks. */
interface DatesContext {
  readonly schema: ConnectionSchema | undefined
  readonly moment?: Moment | undefined
}

/**
 * The problems of a draft, where a text that looks like a date has the very date that is to be written, as a fix in the form would
 * write it: here no fix stands beside it. So it is said too where a name is wrong and means a date, which in the form is one fix.
 */
export function datesNamed(
  problems: readonly Problem[],
  draft: ItemDraft,
  { schema, moment }: DatesContext,
): readonly Problem[] {
  return problems.flatMap((problem) => {
    if (problem.rule === 'text-looks-like-date') return [named(problem, draft, moment)]
    const property = problem.rule === 'property-not-in-schema' ? propertyAt(problem, draft)?.property : undefined
    if (property === undefined || !meansDate(property.name, schema)) return [problem]
    const dates = dateInText(property).map((each) => named(problemInBody(each, '/properties'), draft, moment))
    return [problem, ...dates]
  })
}

function named(problem: Problem, draft: ItemDraft, moment: Moment | undefined): Problem {
  const at = propertyAt(problem, draft)
  const text = at && textAt(at)?.trim()
  const [meant, other] = datesMeant(text ?? '', moment)
  if (meant === undefined) return problem
  const also = other === undefined ? '' : `, or ${other.text} (${other.how})`
  const message = `“${text}” looks like a date, and Graph reads dates only in ISO 8601, such as ${meant.text} (${meant.how})${also}.`
  return { ...problem, message }
}

function meansDate(name: string, schema: ConnectionSchema | undefined): boolean {
  const meant = meantProperty(name, schema?.properties ?? [])
  return schema?.properties.some((property) => property.name === meant && property.type === 'dateTime') === true
}
