import { expect, test } from 'vitest'
import { readConnectionSchema, type SchemaProperty } from '../connectionSchema.ts'
import { chooseForProperty, labelsForType, type PropertyChoice } from './chooseForProperty.ts'

test.each<[PropertyChoice, Partial<SchemaProperty>]>([
  [{ isSearchable: true }, { isSearchable: true, isRetrievable: false, typeName: 'string', labels: ['url'] }],
  [{ type: 'int64' }, { type: 'int64', typeName: 'int64' }],
  [{ label: 'title' }, { labels: ['title'], isRetrievable: true }],
  [{ label: '' }, { labels: [], isRetrievable: false }],
])('%j is for one property alone', (choice, expected) => {
  const plain = { type: 'string', labels: ['url'] }
  const reading = readConnectionSchema({
    properties: [
      { name: 'a', ...plain },
      { name: 'b', ...plain },
    ],
  })
  if (reading.kind !== 'schema') throw new Error(reading.why)
  const { properties } = chooseForProperty(reading.schema, 1, choice)
  expect(properties[0]).toEqual(reading.schema.properties[0])
  expect(properties[1]).toMatchObject({ name: 'b', ...expected })
})

test.each([
  ['string', ['title', 'personName', 'priority'], ['createdDateTime', 'personSkills']],
  ['dateTime', ['createdDateTime', 'dueDate'], ['title', 'personName']],
  ['stringCollection', ['authors', 'personSkills', 'tags'], ['title']],
] as const)('labels for %s', (type, some, none) => {
  const labels = labelsForType(type)
  expect(labels).toEqual(expect.arrayContaining([...some]))
  expect(labels.filter((label) => none.some((each) => each === label))).toEqual([])
})

test('all labels suit a type that is not known', () => {
  expect(labelsForType(undefined)).toContain('title')
})
