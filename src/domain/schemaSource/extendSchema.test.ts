import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { type ConnectionSchema, readConnectionSchema } from '../connectionSchema.ts'
import { anySchema } from '../testing/randomDraft.ts'
import { extendSchema } from './extendSchema.ts'

const registered = schemaOf(
  { name: 'title', type: 'string', labels: ['title'], isRetrievable: true },
  { name: 'floor', type: 'int64', isRefinable: true },
)

test.each<[string, readonly object[], object]>([
  ['the same', registered.properties, { added: [], changed: [], kept: [] }],
  ['one more', [...registered.properties, { name: 'wing', type: 'string' }], { added: ['wing'], changed: [] }],
  [
    'another flag',
    [
      { name: 'title', type: 'String', labels: ['title'], isRetrievable: true, isQueryable: true },
      registered.properties[1] ?? {},
    ],
    { added: [], changed: ['title'], kept: [] },
  ],
  [
    'refinable switched off',
    [registered.properties[0] ?? {}, { name: 'floor', type: 'int64' }],
    { changed: ['floor'], kept: [] },
  ],
])('%s', (_, properties, expected) => {
  expect(extendSchema(registered, schemaOf(...properties))).toMatchObject(expected)
})

test.each<[string, readonly object[], RegExp]>([
  ['removed', [registered.properties[0] ?? {}], /“floor” stays: .*cannot be removed/],
  [
    'retyped',
    [registered.properties[0] ?? {}, { name: 'floor', type: 'string', isRefinable: true }],
    /“floor” stays Int64/,
  ],
  [
    'made refinable',
    [
      { name: 'title', type: 'string', labels: ['title'], isRetrievable: true, isRefinable: true },
      registered.properties[1] ?? {},
    ],
    /“title” stays not refinable/,
  ],
])('what may not be %s is kept, and said', (_, properties, said) => {
  const extension = extendSchema(registered, schemaOf(...properties))
  expect(extension.schema).toEqual(registered)
  expect(extension.changed).toEqual([])
  expect(extension.kept.join(' ')).toMatch(said)
})

test.each([
  [2, /^“p0” and “p1” stay: registered properties cannot be removed\.$/],
  [5, /^“p0”, “p1”, “p2”, “p3” and 1 more stay/],
  [9, /^“p0”, “p1”, “p2”, “p3” and 5 more stay/],
])('%i that are missing are told in one sentence', (count, said) => {
  const old = schemaOf(...Array.from({ length: count }, (_, index) => ({ name: `p${index}` })))
  const { kept } = extendSchema(old, schemaOf({ name: 'other' }))
  expect(kept).toHaveLength(1)
  expect(kept[0]).toMatch(said)
})

test('No property of a registered schema is ever removed, retyped or made refinable', () => {
  fc.assert(
    fc.property(anySchema, anySchema, (old, wanted) => {
      const { properties } = extendSchema(old, wanted).schema
      for (const [index, before] of old.properties.entries()) {
        const after = properties[index]
        expect([after?.name, after?.typeName]).toEqual([before.name, before.typeName])
        expect(after?.isRefinable === true && !before.isRefinable).toBe(false)
      }
    }),
  )
})

function schemaOf(...properties: readonly object[]): ConnectionSchema {
  const plain = properties.map((property) => ({ type: 'string', ...property, ...typeNameOf(property) }))
  const reading = readConnectionSchema({ properties: plain })
  if (reading.kind !== 'schema') throw new Error(reading.why)
  return reading.schema
}

function typeNameOf(property: object): object {
  return 'typeName' in property ? { type: property.typeName } : {}
}
