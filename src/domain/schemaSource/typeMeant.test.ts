import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { typeMeant } from './typeMeant.ts'

test.each([
  ['Int32', 'Int64'],
  ['int', 'Int64'],
  ['integer', 'Int64'],
  ['number', 'Int64'],
  ['decimal', 'Double'],
  ['float64', 'Double'],
  ['text', 'String'],
  ['varchar', 'String'],
  ['bool', 'Boolean'],
  ['DateTimeOffset', 'DateTime'],
  ['date', 'DateTime'],
  ['string[]', 'StringCollection'],
  ['List<String>', 'StringCollection'],
  ['Int32Collection', 'Int64Collection'],
  ['Collection(Int32)', 'Int64Collection'],
  ['array', undefined],
  ['Strng', 'String'],
  ['StringColection', 'StringCollection'],
  ['geoPoint', undefined],
  ['', undefined],
])('%j means %s', (written, meant) => {
  expect(typeMeant(written)).toBe(meant)
})

test('any text gives an answer', () => {
  fc.assert(fc.property(fc.string({ maxLength: 100 }), (text) => void typeMeant(text)))
})
