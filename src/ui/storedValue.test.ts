// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { browserStorage, type StorageArea, storedJson, storedText, tabStorage } from './storedValue.ts'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

const readCount = (json: unknown) => (typeof json === 'number' ? json : undefined)

test.each<[string, StorageArea, Storage]>([
  ['browser', browserStorage, localStorage],
  ['tab', tabStorage, sessionStorage],
])('a text of the %s is there until it is removed, as it was written', (_, area, storage) => {
  const value = storedText('a', area)
  expect([value.read(), value.presence()]).toEqual([undefined, 'absent'])
  expect(value.write('')).toBe(true)
  expect([value.read(), value.presence(), storage.getItem('a')]).toEqual(['', 'there', ''])
  expect(storedText('b', area).read()).toBeUndefined()
  expect(value.remove()).toBe(true)
  expect([value.read(), storage.length]).toEqual([undefined, 0])
})

test('a value is stored as JSON', () => {
  const value = storedJson('a', readCount)
  expect(value.write(7)).toBe(true)
  expect([value.read(), localStorage.getItem('a')]).toEqual([7, '7'])
})

test.each(['{', '"7"', 'null'])('what is stored as %s is no number, though it is there', (stored) => {
  localStorage.setItem('a', stored)
  const value = storedJson('a', readCount)
  expect([value.read(), value.presence()]).toEqual([undefined, 'there'])
})

test('nothing is read where nothing is stored', () => {
  const readValue = vi.fn<typeof readCount>()
  expect(storedJson('a', readValue).read()).toBeUndefined()
  expect(readValue).not.toHaveBeenCalled()
})

test('a storage that is denied is told, and throws nothing', () => {
  const value = storedJson('a', readCount, () => {
    throw new DOMException('denied', 'SecurityError')
  })
  expect([value.read(), value.write(7), value.remove(), value.presence()]).toEqual([undefined, false, false, 'denied'])
})

test('a full storage keeps what it has', () => {
  const value = storedJson('a', readCount)
  value.write(1)
  const full = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('full', 'QuotaExceededError')
  })
  expect([value.write(2), value.read()]).toEqual([false, 1])
  full.mockRestore()
})
