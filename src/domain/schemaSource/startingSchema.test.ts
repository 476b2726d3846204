import { expect, test } from 'vitest'
import { checkSchema } from './checkSchema.ts'
import { printSchema } from './printSchema.ts'
import { startingSchema } from './startingSchema.ts'

test('the first schema names an item and leads to it: found by its title, shown with both, and nothing is said against it', () => {
  expect(JSON.parse(printSchema(startingSchema))).toMatchObject({
    properties: [
      { name: 'title', labels: ['title'], isSearchable: true, isQueryable: true, isRetrievable: true },
      { name: 'url', labels: ['url'], isQueryable: true, isRetrievable: true },
    ],
  })
  expect(checkSchema(startingSchema)).toEqual([])
})
