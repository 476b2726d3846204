import { expect, test } from 'vitest'
import { seededRandom } from './seededRandom.ts'

test('the same seed gives the same choices, another seed others', () => {
  const run = (seed: number) => {
    const random = seededRandom(seed)
    return Array.from({ length: 50 }, () => random.below(1000))
  }
  expect(run(7)).toEqual(run(7))
  expect(run(8)).not.toEqual(run(7))
})

test('choices stay within what there is, and reach all of it', () => {
  const random = seededRandom(1)
  const seen = new Set(Array.from({ length: 500 }, () => random.pick(['a', 'b', 'c'])))
  expect(seen).toEqual(new Set(['a', 'b', 'c']))
  expect(() => random.pick([])).toThrow('nothing to pick')
})
