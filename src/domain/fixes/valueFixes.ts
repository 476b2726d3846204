import type { ItemDraft, ValueDraft } from '../itemDraft.ts'
import { absent } from '../itemDraft.ts'
import { readJson } from '../json/jsonReader.ts'
import { isWebAddress } from '../labelAddress.ts'
import type { Problem } from '../problem.ts'
import { propertyTypes } from '../propertyType.ts'
import { excerpt, ImportNotes } from '../readPayload/importNote.ts'
import { listText } from '../readPayload/listText.ts'
import { readPayloadValue } from '../readPayload/readPayloadValue.ts'
import { readProperty } from '../readProperty.ts'
import { ropeBuilder } from '../rope/textRope.ts'
import { finished } from '../steps.ts'
import { bareGuid } from './bareGuid.ts'
import { dateMeantText, datesMeant } from './datesMeant.ts'
import type { Fix, Fixer, Fixers } from './fix.ts'
import { nameFixes } from './nameFixes.ts'
import { numbersMeant, wholeNumberMeant } from './numbersMeant.ts'
import { propertyAt, textAt, withProperty, withTextAt } from './valueAt.ts'

/** The ways to mend one value. */
export const valueFixers: Fixers = {
  'int64-not-integer': (problem, draft) => [
    ...split(problem, draft),
    ...meantTexts(problem, draft, (text) => {
      const whole = wholeNumberMeant(text)
      const others = numbersMeant(text).filter((each) => /^-?\d+$/.test(each))
      return whole === undefined ? others.map((each) => meant(each, false)) : [meant(whole, true)]
    }),
  ],
  'double-not-number': (problem, draft) => [
    ...split(problem, draft),
    ...meantTexts(problem, draft, (text) => numbersMeant(text).map((each) => meant(each, false))),
  ],
  'boolean-not-boolean': (problem, draft) =>
    meantTexts(problem, draft, (text) => {
      const word = text.trim().toLowerCase()
      const truth = truths.get(word)
      const isSpelling = word === 'true' || word === 'false'
      return truth === undefined ? [] : [{ text: truth, label: `Use ${truth}`, isSafe: isSpelling }]
    }),
  'date-not-iso8601': (problem, draft, context) => [...split(problem, draft), ...meantDates(problem, draft, context)],
  // That a date is meant is a guess.
  'text-looks-like-date': (...about) => meantDates(...about).map((fix) => ({ ...fix, isSafe: false })),
  'date-no-zone': meantDates,
  'date-only': meantDates,
  'date-many-digits': meantDates,
  'text-lone-surrogate': (problem, draft) =>
    meantTexts(problem, draft, (text) => {
      const whole = text.replaceAll(/\p{Cs}/gu, '')
      return [{ text: whole, label: 'Remove the broken characters', isSafe: false }]
    }),
  'string-looks-like-json-array': split,
  'principal-id-not-guid': (problem, draft) => [
    ...meantTexts(problem, draft, (text) => {
      const guid = bareGuid(text)
      return guid === undefined ? [] : [meant(guid, true)]
    }),
    ...meantTexts(problem, draft, () => [{ text: '', label: 'Leave this field out', isSafe: false }]),
  ],
  'principal-empty': removePerson,
  'principal-name-marks': nameFixes,
  'label-not-web-address': (problem, draft) =>
    meantTexts(problem, draft, (text) => {
      const address = text.trim()
      if (isWebAddress(address)) return [meant(address, true)]
      return /^[\w-]+(?:\.[\w-]+)+(?:[:/?#]\S*)?$/.test(address) ? [meant(`https://${address}`, false)] : []
    }),
}

interface Meant {
  readonly text: string
  readonly label: string
  readonly isSafe: boolean
  readonly isLikely?: boolean
  readonly sent?: string
}

function meant(text: string, isSafe: boolean): Meant {
  return { text, label: `Use ${excerpt(text)}`, isSafe }
}

const truths: ReadonlyMap<string, string> = new Map([
  ...['true', 'yes', 'on', '1'].map((word) => [word, 'true'] as const),
  ...['false', 'no', 'off', '0'].map((word) => [word, 'false'] as const),
])

function meantDates(...[problem, draft, { moment }]: Parameters<Fixer>): readonly Fix[] {
  return meantTexts(problem, draft, (text) =>
    datesMeant(text, moment).map((each, _, all) => ({
      text: each.text,
      label: `Use ${dateMeantText(each, moment?.sayWall)}`,
      ...(moment?.sayWall === undefined || each.inWords === undefined ? {} : { sent: each.text }),
      isSafe: each.isCertain,
      isLikely: all.length === 1,
    })),
  )
}

function meantTexts(problem: Problem, draft: ItemDraft, meanings: (text: string) => readonly Meant[]): readonly Fix[] {
  const at = propertyAt(problem, draft)
  const text = at === undefined ? undefined : textAt(at)
  if (at === undefined || text === undefined) return []
  const { kind } = propertyTypes[at.property.type]
  const isValue = (each: Meant) => kind.heldAs === 'principal' || kind.read(each.text).value !== undefined
  return meanings(text)
    .filter(isValue)
    .map((each) => ({
      label: each.label,
      isSafe: each.isSafe,
      isLikely: each.isLikely === true,
      sent: each.sent,
      apply: (now) => withProperty(now, at, { ...at.property, value: withTextAt(at, each.text) }),
    }))
}

/** A list in quotes becomes the elements of the collection. */
function split(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const at = propertyAt(problem, draft)
  if (at?.property.value.kind !== 'list' || !propertyTypes[at.property.type].isCollection) return []
  const source = listText(textAt(at) ?? '')
  const json = source === undefined ? undefined : finished(readJson(source))
  if (source === undefined || json?.kind !== 'value') return []
  const reading = { source, pointer: '', notes: new ImportNotes(), startRope: ropeBuilder }
  const inner = finished(readPayloadValue(json.root, at.property.type, reading))
  if (inner.kind !== 'list') return []
  const value: ValueDraft = {
    kind: 'list',
    elements: at.property.value.elements.toSpliced(Number(at.rest[0] ?? 0), 1, ...inner.elements),
  }
  const changed = { ...at.property, value }
  if (readProperty({ ...changed, value: inner }).findings.length > 0) return []
  const apply = (now: ItemDraft) => withProperty(now, at, changed)
  return [{ label: 'Split into a list', isSafe: at.property.value.elements.length === 1, apply }]
}

function removePerson(problem: Problem, draft: ItemDraft): readonly Fix[] {
  const at = propertyAt(problem, draft)
  if (at?.property.value.kind !== 'people') return []
  const { people } = at.property.value
  const { isCollection } = propertyTypes[at.property.type]
  const value: ValueDraft = isCollection ? { kind: 'people', people: people.toSpliced(Number(at.rest[0]), 1) } : absent
  const apply = (now: ItemDraft) => withProperty(now, at, { ...at.property, value })
  return [{ label: 'Remove this person', isSafe: false, apply }]
}
