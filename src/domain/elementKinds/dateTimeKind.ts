import { readDateTime } from '../dateTime.ts'
import type { TextKind } from './elementKind.ts'
import type { ElementReading } from './elementReading.ts'
import { unreadable } from './elementReading.ts'

/** A date and time in ISO 8601, sent as typed. */
export const dateTimeKind: TextKind = {
  heldAs: 'text',
  schemaName: 'DateTime',
  wireName: 'DateTimeOffset',
  hint: 'For example 2026-01-31T09:30:00Z',
  collectionHint: 'Dates and times',
  annotate: 'never',
  collectionReason: 'dateTimeCollection',
  input: 'dateTime',
  json: 'string',
  canBeSearchable: false,
  canBeRefinable: true,
  takesLongText: false,
  ignoresSpace: true,
  read,
  canonical,
  guess: {
    typedAs: 'String',
    // With a time: a date alone is as likely a text.
    isLikely: (text) => text.includes(':') && readDateTime(text).kind === 'dateTime',
    looks: ['looks like a date', 'looks like dates'],
    mayBe: 'String',
  },
}

function read(text: string): ElementReading {
  const reading = readDateTime(text.trim())
  return reading.kind === 'invalid'
    ? unreadable('date-not-iso8601', reading.why)
    : { value: text.trim(), findings: reading.findings }
}

/** The instant in UTC, without zeros at the end of its fraction. */
function canonical(text: string): string {
  const reading = readDateTime(text.trim())
  if (reading.kind === 'invalid' || reading.utc === undefined) return text.trim()
  return reading.utc.replace(/(\.\d*?)0*Z$/, '$1Z').replace('.Z', 'Z')
}
