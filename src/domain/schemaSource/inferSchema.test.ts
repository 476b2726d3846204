import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PropertyDraft, ValueDraft } from '../itemDraft.ts'
import type { PropertyType } from '../propertyType.ts'
import { readPayload } from '../readPayload/readPayload.ts'
import { finished } from '../steps.ts'
import { anyPropertyDraft } from '../testing/randomDraft.ts'
import { checkSchema } from './checkSchema.ts'
import { inferSchema } from './inferSchema.ts'

const guessed = (type: PropertyType, value: ValueDraft) => {
  const { schema, guesses } = inferSchema([{ name: 'p', type, value }])
  return [schema.properties[0]?.type, guesses.join(' ')]
}
const text = (typed: string): ValueDraft => ({ kind: 'text', text: typed })
const list = (...elements: string[]): ValueDraft => ({ kind: 'list', elements })

test.each<[string, PropertyType, ValueDraft, PropertyType, RegExp]>([
  ['a text', 'string', text('Hello'), 'string', /^$/],
  ['a text that is a date and time', 'string', text('2026-01-31T09:30:00Z'), 'dateTime', /taken as DateTime/],
  ['a text that is a date alone', 'string', text('2026-01-31'), 'string', /^$/],
  ['a whole number', 'int64', text('3'), 'int64', /may be Double/],
  ['a number with a point', 'double', text('3.5'), 'double', /^$/],
  ['a type that an annotation gave', 'dateTime', text('soon'), 'dateTime', /^$/],
  ['null', 'string', { kind: 'null' }, 'string', /tells no type/],
  ['a type that was chosen by hand', 'boolean', { kind: 'absent' }, 'boolean', /^$/],
  ['an empty list', 'stringCollection', list(), 'stringCollection', /tells no type/],
  ['a list of texts', 'stringCollection', list('a', 'b'), 'stringCollection', /^$/],
  ['a list of dates', 'stringCollection', list('2026-01-31T09:30:00Z'), 'dateTimeCollection', /Collection/],
  ['a list of whole numbers', 'int64Collection', list('1', '2'), 'int64Collection', /may be DoubleCollection/],
  ['people', 'principalCollection', { kind: 'people', people: [] }, 'principalCollection', /^$/],
])('From %s', (_, type, value, inferred, guess) => {
  const [is, said] = guessed(type, value)
  expect(is).toBe(inferred)
  expect(said).toMatch(guess)
})

test('A name comes once; no name and annotations are none', () => {
  const drafts: PropertyDraft[] = ['a', '', 'a', 'b@odata.type', 'B'].map((name) => ({
    name,
    type: 'string',
    value: text('x'),
  }))
  expect(inferSchema(drafts).schema.properties.map(({ name }) => name)).toEqual(['a', 'B'])
})

test('From a payload, by its annotations and values', () => {
  const source = `{"properties": {"at@odata.type": "DateTimeOffset", "at": "x", "n": 1.5, "tags": ["a"], "ok": true}}`
  const reading = finished(readPayload(source))
  if (reading.kind !== 'item') throw new Error('no item')
  const { schema } = inferSchema(reading.item.properties)
  expect(schema.properties.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'at dateTime',
    'n double',
    'tags stringCollection',
    'ok boolean',
  ])
})

test('Whatever is typed, each inferred property is there once and of a known type', () => {
  fc.assert(
    fc.property(fc.array(anyPropertyDraft, { maxLength: 6 }), (drafts) => {
      const { schema } = inferSchema(drafts)
      expect(schema.properties.every(({ type }) => type !== undefined)).toBe(true)
      expect(checkSchema(schema).map(({ rule }) => rule)).not.toContain('schema-name-duplicate')
    }),
  )
})
