import { expect, test } from 'vitest'
import { keepLadder, keptLadder } from './lastLadder.ts'
import { anObservation } from './testing/searching.tsx'

test('the last one is kept, under its own key alone', () => {
  const [one, other] = [anObservation(), anObservation()]
  keepLadder('a', one)
  expect(keptLadder('a')).toBe(one)
  expect(keptLadder('b')).toBeUndefined()
  keepLadder('b', other)
  expect([keptLadder('a'), keptLadder('b')]).toEqual([undefined, other])
})
