import { expect, test } from 'vitest'
import { isolatedName, lookalikeWord } from './nameSigns.ts'

test.each([
  ['Human resources', 'Human resources'],
  ['Jürgen', 'Jürgen'],
  ['משאבי אנוש', '\u2068משאבי אנוש\u2069'],
  ['الموارد (HR)', '\u2068الموارد (HR)\u2069'],
])('%s stands in a sentence as %j', (name, expected) => {
  expect(isolatedName(name)).toBe(expected)
})

test.each([
  ['Human resources', undefined],
  ['Greta Ångström', undefined],
  ['Анна Smith', undefined],
  ['山田タロウ', undefined],
  // The first “а” is Cyrillic; the “ο” is Greek.
  ['Nаdia Sorensen', 'Nаdia'],
  ['Rοbin', 'Rοbin'],
])('%s: looks like another in %j', (name, expected) => {
  expect(lookalikeWord(name)).toBe(expected)
})
