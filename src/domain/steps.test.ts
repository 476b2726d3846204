import { expect, test } from 'vitest'
import { finished } from './steps.ts'

test('All steps are taken, and the last one gives the result', () => {
  const taken: number[] = []
  function* steps() {
    for (const step of [1, 2, 3]) {
      taken.push(step)
      yield step
    }
    return 'done'
  }
  expect(finished(steps())).toBe('done')
  expect(taken).toEqual([1, 2, 3])
})
