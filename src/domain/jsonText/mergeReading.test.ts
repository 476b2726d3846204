import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ConnectionSchema } from '../connectionSchema.ts'
import { emptyDraft, type ItemDraft, type PropertyDraft } from '../itemDraft.ts'
import { alignProperties } from '../properties.ts'
import { readPayload } from '../readPayload/readPayload.ts'
import { ropeOf } from '../rope/textRope.ts'
import { finished } from '../steps.ts'
import { anyDraft, anySchema } from '../testing/randomDraft.ts'
import { draftText } from './draftText.ts'
import { ElidedTexts } from './elidedTexts.ts'
import { mergeReading } from './mergeReading.ts'
import { withElidedTexts } from './withElidedTexts.ts'

const title: PropertyDraft = { name: 'title', type: 'string', value: { kind: 'text', text: 'A' } }
const day: PropertyDraft = { name: 'day', type: 'dateTime', value: { kind: 'text', text: '2026-01-31T00:00:00Z' } }
const count: PropertyDraft = { name: 'count', type: 'int64', value: { kind: 'text', text: 'many' } }
const note: PropertyDraft = { name: 'note', type: 'string', value: { kind: 'absent' } }
const draft: ItemDraft = {
  connectionId: 'tickets',
  itemId: 'one',
  acl: [
    { accessType: 'grant', type: 'user', value: 'a' },
    { accessType: 'deny', type: 'group', value: 'b', identitySource: 'external' },
  ],
  properties: [title, note, day, count],
  content: { kind: 'present', type: 'text', text: ropeOf('text') },
}

test('a text that was not changed changes nothing', () => {
  fc.assert(
    fc.property(anyDraft, fc.constantFrom('beta', 'v1.0'), (any, version) => {
      const elided = new ElidedTexts()
      const reading = read(finished(draftText(any, version, elided)), undefined, elided)
      expect(finished(mergeReading(any, reading, reading, undefined))).toBe(any)
    }),
  )
})

test('after any edit the form says what the text says', () => {
  fc.assert(
    fc.property(anyDraft, anyDraft, fc.option(anySchema, { nil: undefined }), (any, other, schema) => {
      // To a payload such a name is an annotation.
      const one = { ...any, properties: any.properties.filter(({ name }) => !name.endsWith('@odata.type')) }
      const aligned = { ...one, properties: alignProperties(one.properties, schema) }
      const elided = new ElidedTexts()
      const before = read(finished(draftText(aligned, 'beta', elided)), schema, elided)
      const after = read(finished(draftText(other, 'beta', elided)), schema, elided)
      const merged = finished(mergeReading(aligned, before, after, schema))
      const wanted = {
        ...emptyDraft,
        ...after.item,
        itemId: '',
        properties: alignProperties(after.item.properties, schema),
      }
      const shown = (each: ItemDraft): unknown =>
        sorted(JSON.parse(finished(draftText(each, 'beta', new ElidedTexts()))))
      expect(shown(merged)).toEqual(shown(wanted))
    }),
  )
})

test('only what was edited is replaced', () => {
  const merged = edit(draft, (text) => text.replace('"A"', '"B"'))
  expect(merged.properties[0]).toEqual({ ...title, value: { kind: 'text', text: 'B' } })
  expect(merged.properties.slice(1)).toEqual([note, day, count])
  expect(merged.properties[2]).toBe(day)
  expect(merged.acl).toBe(draft.acl)
  expect(merged.content).toBe(draft.content)
})

test('white space and the order of members in the text are nothing', () => {
  expect(edit(draft, (text) => JSON.stringify(JSON.parse(text)))).toBe(draft)
})

test('a type chosen by hand stays with a value that it takes', () => {
  const later = edit(draft, (text) => text.replace('2026-01-31', '2026-02-01'))
  expect(later.properties[2]).toEqual({ ...day, value: { kind: 'text', text: '2026-02-01T00:00:00Z' } })
  const number = edit(draft, (text) => text.replace('"2026-01-31T00:00:00Z"', '5'))
  expect(number.properties[2]?.type).toBe('int64')
})

test('what cannot be read stays, and can be mended in the text', () => {
  expect(edit(draft, (text) => text.replace('"A"', '"B"')).properties[3]).toBe(count)
  const mended = edit(draft, (text) => text.replace('"many"', '7'))
  expect(mended.properties[3]).toEqual({ ...count, value: { kind: 'text', text: '7' } })
})

test('a value that no reader takes goes with the text: deleted there it goes, and typed back it is named and not taken', () => {
  // An entry of a list of numbers that holds people, such as one from before its type was changed.
  const people: PropertyDraft = {
    name: 'n',
    type: 'int64Collection',
    value: { kind: 'people', people: [{ upn: 'a' }] },
  }
  const elided = new ElidedTexts()
  const text = finished(draftText({ ...draft, properties: [title, people] }, 'beta', elided))
  const before = read(text, undefined, elided)
  const own = { ...draft, properties: [title, people] }
  const merge = (from: ItemDraft, was: string, is: string) =>
    finished(mergeReading(from, read(was, undefined, elided), read(is, undefined, elided), undefined))
  // White space is no edit.
  expect(merge(own, text, text.replace(/\{\s*"@odata.type"/, '{"@odata.type"'))).toBe(own)
  const emptied = text.replace(/"n": \[[^\]]*\]/, '"n": []')
  const without = merge(own, text, emptied)
  expect(without.properties).toEqual([title, { ...people, value: { kind: 'list', elements: [] } }])
  expect(merge(without, emptied, text)).toBe(without)
  expect(before.notes).toContainEqual(expect.objectContaining({ rule: 'value-unreadable', pointer: '/properties/n/0' }))
  expect(merge(own, text, text.replace(/,\s*"n@odata.type.*?"n": \[[^\]]*\]/s, '')).properties).toEqual([title])
})

test('a property is added, and taken away', () => {
  const added = edit(draft, (text) => text.replace('"day"', '"more": true, "day"'))
  expect(added.properties.map(({ name }) => name)).toEqual(['title', 'note', 'more', 'day', 'count'])
  const filled = edit(draft, (text) => text.replace('"day"', '"note": "N", "day"'))
  expect(filled.properties.map(({ name }) => name)).toEqual(['title', 'note', 'day', 'count'])
  const removed = edit(draft, (text) => text.replace(/"day": "[^"]*",/, ''))
  expect(removed.properties).toEqual([title, note, count])
})

test('an entry keeps what its version of the API does not show', () => {
  const elided = new ElidedTexts()
  const text = finished(draftText(draft, 'v1.0', elided))
  const after = read(text.replace('"value": "a"', '"value": "c"'), undefined, elided)
  const merged = finished(mergeReading(draft, read(text, undefined, elided), after, undefined))
  expect(merged.acl[0]?.value).toBe('c')
  expect(merged.acl[1]).toBe(draft.acl[1])
})

test('what was changed in the form meanwhile stays, where the text says what it said before', () => {
  const elided = new ElidedTexts()
  const text = finished(draftText(draft, 'beta', elided))
  const meanwhile = { ...draft, content: { kind: 'present', type: 'text', text: ropeOf('newer') } } as const
  const after = read(text.replace('"A"', '"B"'), undefined, elided)
  const merged = finished(mergeReading(meanwhile, read(text, undefined, elided), after, undefined))
  expect(merged.content).toBe(meanwhile.content)
  expect(merged.properties[0]?.value).toEqual({ kind: 'text', text: 'B' })
})

test('the ID of an item is taken over from a text that has one', () => {
  expect(edit(draft, (text) => text.replace('{', '{ "id": "two",')).itemId).toBe('two')
})

function edit(from: ItemDraft, change: (text: string) => string): ItemDraft {
  const elided = new ElidedTexts()
  const text = finished(draftText(from, 'beta', elided))
  return finished(mergeReading(from, read(text, undefined, elided), read(change(text), undefined, elided), undefined))
}

function read(text: string, schema: ConnectionSchema | undefined, elided: ElidedTexts) {
  const reading = finished(readPayload(text, { schema }))
  if (reading.kind !== 'item') throw new Error(text)
  return withElidedTexts(reading, elided)
}

/** Members in one order: a form with a schema has them in the order of the schema. */
function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted)
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([one], [other]) => (one < other ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  )
}
