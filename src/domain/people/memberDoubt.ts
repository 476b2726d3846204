import { isWebAddress } from '../labelAddress.ts'
import type { PersonField } from './personEntity.ts'

/** What does not fit in a member, as a sentence; undefined where nothing is wrong or where it is empty. Nothing of it blocks. */
export function memberDoubt(
  { kind, choices }: Pick<PersonField, 'kind' | 'choices'>,
  text: string,
): string | undefined {
  if (text === '') return undefined
  switch (kind) {
    case 'text':
    case 'texts':
      return undefined
    case 'link':
      return isWebAddress(text) ? undefined : 'Enter a full link, starting with https://'
    case 'date':
      return isDay(text) ? undefined : 'Write the day as 2026-01-31.'
    case 'choice':
      return choices.includes(text) ? undefined : `Microsoft documents ${choices.join(', ')}.`
    case 'flag':
      return text === 'true' || text === 'false' ? undefined : 'Choose yes or no.'
    case 'whole':
      return /^-?\d{1,10}$/.test(text) ? undefined : 'Enter a whole number.'
  }
}

/** A day of the calendar, as OData writes it: https://docs.oasis-open.org/odata/odata-csdl-json/v4.01/odata-csdl-json-v4.01.html */
function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false
  const time = Date.parse(`${text}T00:00:00Z`)
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(text)
}
