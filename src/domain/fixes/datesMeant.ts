import { readDateTime } from '../dateTime.ts'

/** An ISO 8601 date that a text may mean. `isCertain` when there is one reading. `how` says what is assumed. */
export interface DateMeant {
  readonly text: string
  readonly how: string
  readonly isCertain: boolean
}

/** What a date in another spelling, or one without a zone, may mean; the likeliest first. */
export function datesMeant(text: string): readonly DateMeant[] {
  const trimmed = text.trim()
  const found = [...isoLike(trimmed), ...local(trimmed), ...sinceEpoch(trimmed), ...oldJson(trimmed)]
  return found.filter(({ text: date }) => {
    const reading = readDateTime(date)
    return date !== trimmed && reading.kind === 'dateTime' && reading.findings.length === 0
  })
}

/** Like ISO 8601 with a space, without a zone, without a time, with too many digits, or without the colon in the offset. */
function isoLike(text: string): readonly DateMeant[] {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?:[Tt\s]+(.*))?$/.exec(text)
  if (match === null) return []
  const [, year = '', month = '', day = '', time = ''] = match
  return at(`${year}-${two(month)}-${two(day)}`, time, '')
}

function local(text: string): readonly DateMeant[] {
  const match = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})(?:,?[Tt\s]+(.*))?$/.exec(text)
  if (match === null) return []
  const [, first = '', separator = '', second = '', year = '', time = ''] = match
  const monthFirst = at(`${year}-${two(first)}-${two(second)}`, time, 'month first, ')
  const dayFirst = at(`${year}-${two(second)}-${two(first)}`, time, 'day first, ')
  if (first === second || separator === '.') return dayFirst
  return [...monthFirst, ...dayFirst]
}

function at(date: string, time: string, order: string): readonly DateMeant[] {
  if (time === '') return [{ text: `${date}T00:00:00Z`, how: `${order}midnight UTC`, isCertain: false }]
  const match = /^(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,](\d+))?)?\s*([AaPp][Mm])?\s*(Z|z|UTC|GMT|[+-]\d{2}:?\d{2})?$/.exec(
    time,
  )
  if (match === null) return []
  const [, hour = '', minute = '', second = '00', fraction = '', half, zone] = match
  const hours = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.toLowerCase() === 'pm' ? 12 : 0)
  const cut = fraction.length > 7
  const digits = fraction === '' ? '' : `.${fraction.slice(0, 7)}`
  const clock = `${date}T${two(String(hours))}:${minute}:${second}${digits}`
  if (zone === undefined) return [{ text: `${clock}Z`, how: `${order}UTC`, isCertain: false }]
  const offset = /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(-2)}` : 'Z'
  const how = cut ? `${order}seven digits` : `${order}the same instant`
  return [{ text: `${clock}${offset}`, how, isCertain: order === '' && !cut }]
}

function sinceEpoch(text: string): readonly DateMeant[] {
  const isSeconds = /^\d{9,10}$/.test(text)
  if (!isSeconds && !/^\d{12,13}$/.test(text)) return []
  const date = new Date(isSeconds ? Number(text) * 1000 : Number(text)).toISOString().replace('.000Z', 'Z')
  return [{ text: date, how: `${isSeconds ? 'seconds' : 'milliseconds'} since 1970`, isCertain: false }]
}

/** As ConvertTo-Json of Windows PowerShell writes a date: /Date(1732010400000)/, with an offset that changes nothing. */
function oldJson(text: string): readonly DateMeant[] {
  const digits = /^\\?\/Date\((-?\d{1,15})(?:[+-]\d{4})?\)\\?\/$/.exec(text)?.[1]
  const date = new Date(digits === undefined ? Number.NaN : Number(digits))
  if (Number.isNaN(date.getTime())) return []
  return [{ text: date.toISOString().replace('.000Z', 'Z'), how: 'the same instant', isCertain: true }]
}

function two(digits: string): string {
  return digits.padStart(2, '0')
}
