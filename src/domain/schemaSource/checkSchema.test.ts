import { expect, test } from 'vitest'
import { readConnectionSchema } from '../connectionSchema.ts'
import { mostProperties } from '../limits.ts'
import { checkSchema } from './checkSchema.ts'
import type { SchemaRuleId } from './schemaNote.ts'

function rulesBroken(...properties: readonly Record<string, unknown>[]): readonly string[] {
  const reading = readConnectionSchema({
    properties: properties.map((property) => ({ name: 'p', type: 'string', ...property })),
  })
  if (reading.kind !== 'schema') throw new Error(reading.why)
  // What a result is shown by has a test of its own.
  return checkSchema(reading.schema).flatMap(({ rule }) => (rule === 'schema-labels-missing' ? [] : [rule]))
}

test.each<[SchemaRuleId, Record<string, unknown>, Record<string, unknown>]>([
  ['schema-name-too-long', { name: 'a'.repeat(33) }, { name: 'a'.repeat(32) }],
  ['schema-name-characters', { name: 'my-prop' }, { name: 'myProp2' }],
  ['schema-alias-name', { aliases: ['my alias'] }, { aliases: ['alias'] }],
  ['schema-alias-name', { aliases: ['a'.repeat(33)] }, { aliases: ['a'.repeat(32)] }],
  ['schema-description-too-long', { description: 'a'.repeat(201) }, { description: 'a'.repeat(200) }],
  ['schema-searchable-type', { type: 'int64', isSearchable: true }, { type: 'stringCollection', isSearchable: true }],
  ['schema-searchable-refinable', { isSearchable: true, isRefinable: true }, { isRefinable: true }],
  ['schema-refinable-type', { type: 'boolean', isRefinable: true }, { type: 'double', isRefinable: true }],
  // Microsoft's own sample refines a date, so this is never more than a warning.
  ['schema-refinable-type', { type: 'principal', isRefinable: true }, { type: 'dateTime', isRefinable: true }],
  ['schema-exact-match-type', { isExactMatchRequired: true, isSearchable: true }, { isExactMatchRequired: true }],
  ['schema-exact-match-type', { type: 'int64', isExactMatchRequired: true }, { type: 'stringCollection' }],
  ['schema-label-not-retrievable', { labels: ['title'] }, { labels: ['title'], isRetrievable: true }],
  [
    'schema-label-type',
    { type: 'int64', labels: ['url'], isRetrievable: true },
    { type: 'int64', labels: ['priority'], isRetrievable: true },
  ],
  ['schema-label-people-type', { labels: ['personSkills'] }, { labels: ['personAccount'] }],
])('%s: %j breaks it, %j does not', (rule, failing, passing) => {
  expect(rulesBroken(failing)).toContain(rule)
  expect(rulesBroken(passing)).toEqual([])
})

test.each<[SchemaRuleId, Record<string, unknown>, Record<string, unknown>]>([
  ['schema-name-duplicate', { name: 'title' }, { name: 'title' }],
  ['schema-name-case', { name: 'title' }, { name: 'Title' }],
  [
    'schema-label-twice',
    { name: 'a', labels: ['url'], isRetrievable: true },
    { name: 'b', labels: ['url'], isRetrievable: true },
  ],
])('%s: %j together with %j breaks it', (rule, one, other) => {
  expect(rulesBroken(one)).toEqual([])
  expect(rulesBroken(one, other)).toEqual([rule])
})

test('A schema has 1 to 128 properties', () => {
  const many = Array.from({ length: mostProperties + 1 }, (_, index) => ({ name: `p${index}` }))
  expect(rulesBroken()).toEqual(['schema-empty'])
  expect(rulesBroken(...many.slice(1))).toEqual([])
  expect(rulesBroken(...many)).toEqual(['schema-too-many'])
})

test('A type that is not known breaks no rule about types', () => {
  expect(rulesBroken({ type: 'geoPoint', isSearchable: true, labels: ['title'], isRetrievable: true })).toEqual([])
})

test.each([
  ['has none of the labels', [{ name: 'title' }, { name: 'link' }], true],
  ['has other labels only', [{ name: 'who', labels: ['createdBy'] }], true],
  ['has a title', [{ name: 'title', labels: ['title'] }, { name: 'link' }], false],
  ['has an address', [{ name: 'link', labels: ['url'] }], false],
  ['is about people', [{ name: 'account', labels: ['personAccount'] }], false],
  ['has no property at all', [], false],
])('a schema that %s is advised to label what results are shown by: %s', (_, properties, isAdvised) => {
  const reading = readConnectionSchema({ properties: properties.map((each) => ({ type: 'string', ...each })) })
  if (reading.kind !== 'schema') throw new Error(reading.why)
  expect(checkSchema(reading.schema).some(({ rule }) => rule === 'schema-labels-missing')).toBe(isAdvised)
})
