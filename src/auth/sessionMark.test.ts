// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { browserSessionMark as mark } from './sessionMark.ts'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
  location.hash = ''
})

test('nobody has been here', () => {
  expect(mark.isSet()).toBe(false)
})

test('it lasts until it is cleared', () => {
  mark.set()
  expect(mark.isSet()).toBe(true)
  mark.clear()
  expect(mark.isSet()).toBe(false)
})

test('a tab that is signing in keeps it when another tab clears it', () => {
  mark.set()
  localStorage.clear()
  expect(mark.isSet()).toBe(true)
})

test.each([
  ['#error=access_denied&state=s', true],
  ['#code=c&state=s', true],
  ['#section', false],
])('with the address part %s somebody may be signing in: %s', (hash, expected) => {
  location.hash = hash
  expect(mark.isSet()).toBe(expected)
})

test('where storage is denied, somebody may be signed in', () => {
  vi.spyOn(Storage.prototype, 'getItem').mockImplementation(denied)
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(denied)
  mark.set()
  expect(mark.isSet()).toBe(true)
  vi.restoreAllMocks()
})

test('being set in another tab is heard, being cleared there and other keys are not', () => {
  const listener = vi.fn<() => void>()
  const leave = mark.onSetElsewhere(listener)
  const key = 'external-item-editor.session'
  for (const init of [
    { key, newValue: 'maybe' },
    { key, newValue: null },
    { key: 'other', newValue: 'maybe' },
  ])
    window.dispatchEvent(new StorageEvent('storage', init))
  expect(listener).toHaveBeenCalledTimes(1)
  leave()
  window.dispatchEvent(new StorageEvent('storage', { key, newValue: 'maybe' }))
  expect(listener).toHaveBeenCalledTimes(1)
})

function denied(): never {
  throw new DOMException('denied', 'SecurityError')
}
