import { expect, test } from 'vitest'
import { readConnectionSchema } from './connectionSchema.ts'
import { labelledProperty } from './labelledProperty.ts'

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
