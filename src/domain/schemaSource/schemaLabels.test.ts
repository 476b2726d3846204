import { expect, test } from 'vitest'
import { labelNamed, schemaLabels, suitsLabel, typesForLabel } from './schemaLabels.ts'

test.each([
  ['title', 'title'],
  ['Title', 'title'],
  [' LASTMODIFIEDDATETIME ', 'lastModifiedDateTime'],
  ['heading', undefined],
  ['unknownFutureValue', undefined],
])('“%s” names the label %s', (text, label) => {
  expect(labelNamed(text)).toBe(label)
})

test.each([
  ['title', ['string']],
  ['personAccount', ['string']],
  ['personSkills', ['stringCollection']],
  // Nothing is published about the type of these.
  ['dueDate', undefined],
])('%s goes with %j', (label, types) => {
  expect(typesForLabel(label)).toEqual(types)
})

test('No label comes twice, not even in other capitals', () => {
  expect(new Set(schemaLabels.map((label) => label.toLowerCase())).size).toBe(schemaLabels.length)
})

test.each([
  ['title', 'string', true],
  ['title', 'boolean', false],
  ['somethingNew', 'boolean', true],
] as const)('the label %s suits the type %s: %s', (label, type, expected) => {
  expect(suitsLabel(label, type)).toBe(expected)
})
