import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ElementValue } from '../elementValue.ts'
import type { ItemProperty } from '../externalItem.ts'
import { noteListEdit } from '../listEdit.ts'
import { anyProperty } from '../testing/randomItem.ts'
import { tokenTexts } from './jsonTokens.ts'
import { print, printProperty } from './printed.ts'
import { propertyTokens } from './printItem.ts'

test('any property is printed with the tokens and the bytes of its JSON', () => {
  fc.assert(
    fc.property(anyProperty, (property) => {
      expect(printProperty(property)).toEqual(wholeOf(property))
    }),
  )
})

test('a collection that is edited again and again is printed as if it were new, with its exact bytes', () => {
  const element = fc.oneof(fc.constantFrom('', 'a', 'é', '😀', '\ud83d', '"\n'), fc.string({ unit: 'binary' }))
  const edit = fc.record({ at: fc.nat(6), remove: fc.nat(3), add: fc.array(element, { maxLength: 3 }) })
  fc.assert(
    fc.property(fc.array(element, { maxLength: 6 }), fc.array(edit, { maxLength: 12 }), (first, edits) => {
      let values: readonly ElementValue[] = first
      for (const { at, remove, add } of edits) {
        const next = values.toSpliced(at, remove, ...add)
        noteListEdit(values, next)
        values = next
        const property: ItemProperty = { name: 'tags', type: 'stringCollection', value: values }
        const printed = printProperty(property)
        expect(printed).toEqual(wholeOf(property))
        const source = printed.tokens.flatMap((token) => [...tokenTexts(token)]).join('')
        expect(printed.byteLength).toBe(new TextEncoder().encode(source).length)
      }
    }),
  )
})

function wholeOf(property: ItemProperty) {
  return print(propertyTokens(property))
}
