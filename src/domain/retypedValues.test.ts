import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { PropertyDraft, ValueDraft } from './itemDraft.ts'
import { alignProperties } from './properties.ts'
import { allPropertyTypes, type PropertyType } from './propertyType.ts'
import { retypedInWords, retypedOf, retypedValues, untyped } from './retypedValues.ts'
import { schemaOf } from './testing/ruleExamples/exampleSchema.ts'

const text = (value: string): ValueDraft => ({ kind: 'text', text: value })

test.each<[was: ValueDraft, type: PropertyType, said: string | undefined]>([
  [text('1'), 'int64', '“priority” is sent as 1 in place of "1", because the schema says Int64.'],
  [text('true'), 'boolean', '“priority” is sent as true in place of "true", because the schema says Boolean.'],
  [
    text('a'),
    'stringCollection',
    '“priority” is sent as ["a"] in place of "a", because the schema says StringCollection.',
  ],
  // The same JSON, whatever the type is called.
  [text('2026-01-31T09:30:00Z'), 'dateTime', undefined],
  // A problem at its field already.
  [text('high'), 'int64', undefined],
  [{ kind: 'absent' }, 'int64', undefined],
])('%j as %s: %s', (value, type, said) => {
  expect(retype(value, type).map(retypedInWords)).toEqual(said === undefined ? [] : [said])
})

test('what was edited since is left as it is when the others are put back', () => {
  const before = ['a', 'b'].map((name): PropertyDraft => ({ name, type: 'string', value: text('1') }))
  const after = alignProperties(before, schemaOf({ name: 'a', type: 'int64' }, { name: 'b', type: 'int64' }))
  const edited: PropertyDraft = { name: 'b', type: 'int64', value: text('2') }
  const retyped = retypedOf(before, after)
  expect(retyped).toHaveLength(2)
  expect(untyped([...after.slice(0, 1), edited], retyped)).toEqual([before[0], edited])
})

test('a long value is told by its beginning', () => {
  const [value] = retype(text('x'.repeat(100)), 'stringCollection')
  expect(value?.before).toBe(`"${'x'.repeat(39)}…`)
})

test('what is told differs, for any text and any type', () => {
  fc.assert(
    fc.property(fc.string(), fc.constantFrom(...allPropertyTypes), (typed, type) => {
      for (const { before, after } of retype(text(typed), type)) expect(before).not.toBe(after)
    }),
  )
})

function retype(value: ValueDraft, type: PropertyType) {
  const was: PropertyDraft = { name: 'priority', type: 'string', value }
  const [became = was] = alignProperties([was], schemaOf({ name: 'priority', type }))
  return retypedValues([{ was, became }])
}
