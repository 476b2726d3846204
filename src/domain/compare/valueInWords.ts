import { instantOfDate } from '../dates/instantOfDate.ts'
import type { PropertyDraft } from '../itemDraft.ts'
import { personName } from '../personName.ts'
import { propertyTypeRow } from '../propertyType.ts'

/** Says an instant, in milliseconds since 1970, as people write it. */
export type SayInstant = (instant: number) => string

/** A value as people say it: dates in words, people by their names, a list with commas. Undefined for one that is a text anyway. */
export function valueInWords({ type, value }: PropertyDraft, say: SayInstant): string | undefined {
  const isDate = propertyTypeRow(type).kind.input === 'dateTime'
  switch (value.kind) {
    case 'text':
      return isDate ? dateInWords(value.text, say) : undefined
    case 'list': {
      const { elements } = value
      const isSaid = isDate && elements.length <= mostDates
      return (isSaid ? elements.map((text) => dateInWords(text, say)) : elements).join(', ')
    }
    case 'people':
      return value.people.map(personName).join(', ')
    case 'absent':
    case 'null':
    case 'longText':
      return undefined
  }
}

/** What names no instant stays as it is typed. */
function dateInWords(text: string, say: SayInstant): string {
  const instant = instantOfDate(text)
  return instant === undefined ? text : say(instant)
}

/** More of them take longer than a frame. */
const mostDates = 1000
