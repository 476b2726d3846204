import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainProperty } from '../../domain/testing/plainProperty.ts'
import { anySchema } from '../../domain/testing/randomDraft.ts'
import { inFieldOrder } from './fieldOrder.ts'

test.each<[Record<string, readonly string[]>, readonly string[]]>([
  [{ a: [], title: [], b: [], url: [] }, ['title', 'url', 'a', 'b']],
  [{ a: ['url'], title: [], b: ['title'], url: [] }, ['b', 'a', 'title', 'url']],
  [{ title: [], url: [], a: [] }, ['title', 'url', 'a']],
  [{ a: [], b: ['url', 'title'] }, ['b', 'a']],
  [{ b: [], a: [] }, ['b', 'a']],
  [{}, []],
])('the properties %j are shown as %j', (labelsByName, names) => {
  const properties = Object.entries(labelsByName).map(([name, labels]) => ({ ...plainProperty, name, labels }))
  expect(inFieldOrder(properties, properties).map(({ name }) => name)).toEqual(names)
})

test('a filtered list keeps its order, and stays itself where nothing moves', () => {
  const title = { ...plainProperty, name: 'title' }
  const [a, b] = [{ name: 'a' }, { name: 'b' }]
  expect(inFieldOrder([a, title, b], [title])).toEqual([title, a, b])
  const rows = [a, b]
  expect(inFieldOrder(rows, [title])).toBe(rows)
})

test('of any schema each row is shown once', () => {
  const run = fc.property(anySchema, ({ properties }) => {
    const ordered = inFieldOrder(properties, properties)
    expect(new Set(ordered)).toEqual(new Set(properties))
    expect(ordered).toHaveLength(properties.length)
  })
  fc.assert(run)
})
