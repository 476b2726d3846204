import { expect, test } from 'vitest'
import { hostileTexts } from './hostileTexts.ts'

test('the same seed gives the same texts, of about the length that is asked for', () => {
  const texts = [...hostileTexts(7, 60, 1000)]
  expect([...hostileTexts(7, 60, 1000)]).toEqual(texts)
  expect([...hostileTexts(8, 60, 1000)]).not.toEqual(texts)
  expect(Math.max(...texts.map(({ text }) => text.length))).toBeLessThan(3000)
  expect(new Set(texts.slice(0, 30).map(({ name }) => name)).size).toBe(30)
})
