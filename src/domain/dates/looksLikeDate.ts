import { readDateTime } from '../dateTime.ts'

/**
 * True for a text that is a day as people write it, such as 28.11.2026, with a time or without, and none as Graph reads it. It is
 * a guess by the looks: what such a text means is found by `plainDate.ts`.
 */
export function looksLikeDate(text: string): boolean {
  return text.length <= longestDate && written.test(text.trim()) && readDateTime(text.trim()).kind === 'invalid'
}

const longestDate = 60

const day = String.raw`(?:0?[1-9]|[12]\d|3[01])`
const ordinal = `${day}(?:st|nd|rd|th)?`
const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*'
const clock = String.raw`\d\d?(?::\d\d(?::\d\d(?:[.,]\d+)?)?(?:\s*[ap]\.?m\.?)?|\s*[ap]\.?m\.?)`
const zone = String.raw`\s*(?:z|(?:utc|gmt)?[+-]\d\d:?\d\d|utc|gmt)(?:\s*\(.*\))?`
const written = new RegExp(
  String.raw`^(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+)?(?:\d{4}[-/.]${day}[-/.]${day}|${day}([/.-])${day}\1\d{4}|${ordinal}[\s.-]+(?:of\s+)?${month}\.?,?[\s-]+\d{4}|${month}\.?\s+${ordinal},?\s+\d{4})(?:(?:,|\s+at\b|t|\s)\s*(?:${clock}(?:${zone})?)?)?$`,
  'i',
)
