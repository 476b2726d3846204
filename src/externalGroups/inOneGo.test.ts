import { expect, test, vi } from 'vitest'
import { inOneGo } from './inOneGo.ts'

const load = () =>
  vi.fn<(keys: readonly string[]) => Promise<string[]>>((keys) => Promise.resolve(keys.map((key) => key.toUpperCase())))

test('what is asked for in one task is loaded together, each key once', async () => {
  const loadAll = load()
  const one = inOneGo(loadAll)
  expect(await Promise.all([one('a'), one('b'), one('a')])).toEqual(['A', 'B', 'A'])
  expect(loadAll.mock.calls).toEqual([[['a', 'b']]])
})

test('later asking is loaded by itself', async () => {
  const loadAll = load()
  const one = inOneGo(loadAll)
  await one('a')
  expect(await one('a')).toBe('A')
  expect(loadAll).toHaveBeenCalledTimes(2)
})

test('a load that fails, or leaves one out, fails for who asked', async () => {
  await expect(inOneGo(() => Promise.reject(new Error('no')))('a')).rejects.toThrow('no')
  await expect(inOneGo(() => Promise.resolve([]))('a')).rejects.toThrow('Nothing was loaded for a')
})
