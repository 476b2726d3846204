import { expect, test } from 'vitest'
import { nextLookSeconds, usualMinutes, waitStageOf, whileInWords } from './waiting.ts'

const minute = 60_000

test.each([
  [undefined, 'unknown'],
  [0, 'usual'],
  [29 * minute, 'usual'],
  [30 * minute, 'longer'],
  [239 * minute, 'longer'],
  [240 * minute, 'long'],
] as const)('after %j ms a wait is %s', (milliseconds, stage) => {
  expect(waitStageOf(milliseconds)).toBe(stage)
})

test.each([
  [0, 'a moment'],
  [59_999, 'a moment'],
  [minute, '1 minute'],
  [119 * minute, '119 minutes'],
  [120 * minute, '2 hours'],
  [47 * 60 * minute, '47 hours'],
  [72 * 60 * minute, '3 days'],
])('%i ms are %s', (milliseconds, words) => {
  expect(whileInWords(milliseconds)).toBe(words)
})

test('looks become rarer, go on past the usual time, and come to an end', () => {
  const waits: number[] = []
  for (let looks = 1; ; looks++) {
    const wait = nextLookSeconds(looks)
    if (wait === undefined) break
    waits.push(wait)
  }
  expect(waits.slice(0, 6)).toEqual([5, 10, 20, 40, 80, 120])
  expect(waits.toSorted((one, other) => one - other)).toEqual(waits)
  expect(waits.reduce((sum, wait) => sum + wait, 0)).toBeGreaterThan(usualMinutes.to * 60)
  expect(waits.length).toBeLessThan(30)
})
