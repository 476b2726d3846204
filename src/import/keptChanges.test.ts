// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { keptChanges } from './keptChanges.ts'

afterEach(() => sessionStorage.clear())

test.each<[readonly string[], readonly string[]]>([
  [[], []],
  [
    ['One.', 'The text “a\nb” is two.'],
    ['One.', 'The text “a b” is two.'],
  ],
])('%j are there for the draft that they are about, and no other, until they are forgotten', (changes, kept) => {
  expect(keptChanges.of('one')).toBeUndefined()
  keptChanges.keep('one', changes)
  expect([keptChanges.of('one'), keptChanges.of('two')]).toEqual([kept, undefined])
  keptChanges.forget()
  expect(keptChanges.of('one')).toBeUndefined()
})
