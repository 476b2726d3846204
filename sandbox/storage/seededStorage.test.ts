import { expect, test } from 'vitest'
import { memoryStorage } from './memoryStorage.ts'
import { seededStorage } from './seededStorage.ts'

test('what is seeded is there, can be replaced, and stays deleted', async () => {
  const own = memoryStorage()
  const seeded = () => seededStorage(own, { 'item/people/A': 'seed' })
  await seeded().put('item/people/B', 'b')
  expect(await seeded().get('item/people/A')).toBe('seed')
  expect(await seeded().list('item/people/')).toEqual(['item/people/A', 'item/people/B'])
  expect(await seeded().list('item/tickets/')).toEqual([])
  await seeded().put('item/people/A', 'new')
  expect(await seeded().get('item/people/A')).toBe('new')
  await seeded().delete('item/people/A')
  expect(await seeded().get('item/people/A')).toBeUndefined()
  expect(await seeded().list('item/people/')).toEqual(['item/people/B'])
  await seeded().put('item/people/A', 'again')
  expect(await seeded().get('item/people/A')).toBe('again')
})
