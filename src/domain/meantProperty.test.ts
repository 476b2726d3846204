import { expect, test } from 'vitest'
import { readConnectionSchema } from './connectionSchema.ts'
import { meantProperty } from './meantProperty.ts'

const reading = readConnectionSchema({
  properties: [
    { name: 'title', type: 'string', labels: ['title'] },
    { name: 'createdAt', type: 'dateTime', labels: ['createdDateTime'] },
    { name: 'assignee', type: 'string', aliases: ['owner'] },
    { name: 'modifiedOn', type: 'dateTime' },
    { name: 'dueDate', type: 'dateTime' },
    { name: 'dueTime', type: 'dateTime' },
    { name: 'description', type: 'string' },
  ],
})
const properties = reading.kind === 'schema' ? reading.schema.properties : []

test('a property without a name is never meant', () => {
  const [first] = properties
  if (first === undefined) throw new Error('There are properties.')
  expect(meantProperty('title', [{ ...first, name: '' }])).toBeUndefined()
  expect(meantProperty('', [{ ...first, name: 'at' }])).toBeUndefined()
})

test.each([
  ['titel', 'title'],
  ['createdDateTime', 'createdAt'],
  ['CREATEDDATETIME', 'createdAt'],
  ['created_at', 'createdAt'],
  ['created', 'createdAt'],
  ['owner', 'assignee'],
  ['modifiedDateTime', 'modifiedOn'],
  // Two say that.
  ['dueAt', undefined],
  ['descripti', 'description'],
  ['when', undefined],
  ['', undefined],
])('%j is probably meant to be %j', (name, meant) => {
  expect(meantProperty(name, properties)).toBe(meant)
})
