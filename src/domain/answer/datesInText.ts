import type { ConnectionSchema } from '../connectionSchema.ts'
import { plainDates } from '../dates/plainDate.ts'
import { readDateTime } from '../dateTime.ts'
import { datesMeant } from '../fixes/datesMeant.ts'
import type { ItemDraft } from '../itemDraft.ts'
import { meantProperty } from '../meantProperty.ts'
import { finding, type Problem, pointerToken, problemInBody } from '../problem.ts'

/**
 * Texts of a payload that are a date as people write it, such as 28.11.2026, and none as Graph reads it. Without a schema
 * nobody knows that they are meant as one, so each is a warning. With one it is said where the name is wrong too, and a
 * date is meant by it.
 */
export function datesInText(
  { properties }: Pick<ItemDraft, 'properties'>,
  schema?: ConnectionSchema,
): readonly Problem[] {
  return properties.flatMap(({ name, value }): readonly Problem[] => {
    if (value.kind !== 'text' || value.text.length > longestDate) return []
    const text = value.text.trim()
    if (readDateTime(text).kind !== 'invalid' || plainDates(text).length === 0) return []
    const [meant] = datesMeant(text)
    if (meant === undefined || (schema !== undefined && !isDateByAnotherName(name, schema))) return []
    const message = `“${text}” looks like a date, and Graph reads dates only in ISO 8601, such as ${meant.text}.`
    const problem = problemInBody(finding('date-not-iso8601', message), `/properties/${pointerToken(name)}`)
    return [{ ...problem, severity: 'warning' }]
  })
}

function isDateByAnotherName(name: string, { properties }: ConnectionSchema): boolean {
  if (properties.some((property) => property.name === name)) return false
  const meant = meantProperty(name, properties)
  return properties.some((property) => property.name === meant && property.type === 'dateTime')
}

const longestDate = 60
