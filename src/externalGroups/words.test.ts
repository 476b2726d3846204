import { expect, test } from 'vitest'
import { groupWords, nobodyIs, severalAre } from './words.ts'

test('names stand in the sentences', () => {
  expect(nobodyIs('Robin')).toContain('“Robin”')
  expect(severalAre('Jona', 2)).toMatch(/^2 people or groups are called “Jona”/)
})

test.each(Object.entries(groupWords))('%s has no dash in place of words', (_, text) => {
  expect(text).not.toContain('\u2014')
})
