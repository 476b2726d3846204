import { expect, test } from 'vitest'
import { otherLanguages } from './otherLanguages.ts'

test('None of them is read, and none is named twice', () => {
  expect(otherLanguages.filter(({ language }) => language !== undefined)).toEqual([])
  expect(new Set(otherLanguages.map(({ name }) => name)).size).toBe(otherLanguages.length)
})
