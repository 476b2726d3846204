// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import type { ImportChange } from './changesOf.ts'
import { keptChanges } from './keptChanges.ts'

afterEach(() => sessionStorage.clear())

const one = { text: 'One.', isFix: true }

test.each<[readonly ImportChange[], readonly ImportChange[]]>([
  [[], []],
  [
    [one, { text: 'The text “a\nb” is two.', isFix: false }],
    [one, { text: 'The text “a b” is two.', isFix: false }],
  ],
])('%j are there for the draft that they are about, and no other, until they are forgotten', (changes, kept) => {
  expect(keptChanges.of('one')).toBeUndefined()
  keptChanges.keep('one', changes)
  expect([keptChanges.of('one'), keptChanges.of('two')]).toEqual([kept, undefined])
  keptChanges.forget()
  expect(keptChanges.of('one')).toBeUndefined()
})
