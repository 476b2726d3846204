import { expect, test } from 'vitest'
import { memoryStorage } from '../../storage/memoryStorage.ts'
import { searchIndex } from './searchIndex.ts'

test.each([
  ['T1', 4999, false],
  ['T1', 5000, true],
  ['slowIndexed', 119_000, false],
  ['slowIndexed', 120_000, true],
  ['neverIndexed', 1e12, false],
])('%s is there after %i ms: %s', async (item, later, isThere) => {
  let now = 1000
  const index = searchIndex(memoryStorage(), () => now, 5)
  await index.add('tickets', item, true)
  now += later
  expect(await index.has('tickets', item)).toBe(isThere)
})

test('what replaces an item is there at once, and what comes back after a deletion waits again', async () => {
  let now = 0
  const index = searchIndex(memoryStorage(), () => now, 5)
  await index.add('tickets', 'T1', true)
  now = 6000
  await index.add('tickets', 'T1', false)
  expect(await index.has('tickets', 'T1')).toBe(true)
  await index.remove('tickets', 'T1')
  await index.add('tickets', 'T1', true)
  expect(await index.has('tickets', 'T1')).toBe(false)
  index.setDelay(0)
  expect([await index.has('tickets', 'T1'), index.delay()]).toEqual([true, 0])
})
