import { expect, test } from 'vitest'
import { readConnectionSchema } from './connectionSchema.ts'
import { labelledProperty, titleAmong } from './labelledProperty.ts'

test('a property is found by its label, not by its name', () => {
  const reading = readConnectionSchema({
    properties: [
      { name: 'url', type: 'string' },
      { name: 'link', type: 'string', labels: ['url'] },
    ],
  })
  const schema = reading.kind === 'schema' ? reading.schema : undefined
  expect(labelledProperty(schema, 'url')?.name).toBe('link')
  expect(labelledProperty(schema, 'title')).toBeUndefined()
  expect(labelledProperty(undefined, 'url')).toBeUndefined()
})

test.each([
  ['Title', undefined, 'Title'],
  ['Title', 'headline', undefined],
  ['Headline', 'headline', 'Headline'],
])('of an item with %s, where the label is at %s, the title is %s', (name, labelled, expected) => {
  const reading = readConnectionSchema({ properties: [{ name: labelled, type: 'string', labels: ['title'] }] })
  const schema = reading.kind === 'schema' ? reading.schema : undefined
  const property = { name, type: 'string', value: { kind: 'text', text: 'A' } } as const
  expect(titleAmong([property], schema)?.name).toBe(expected)
})
