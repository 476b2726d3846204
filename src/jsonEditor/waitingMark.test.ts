// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { markWaiting, mayWait, tabTextsKey } from './waitingMark.ts'

beforeEach(() => {
  localStorage.clear()
  sessionStorage.clear()
})

test('a draft is marked until its mark is taken away, and another one is not', () => {
  expect(mayWait('a')).toBe(false)
  markWaiting('a', true)
  markWaiting('a', true)
  markWaiting('b', true)
  expect([mayWait('a'), mayWait('b'), mayWait('c')]).toEqual([true, true, false])
  markWaiting('a', false)
  expect([mayWait('a'), mayWait('b')]).toEqual([false, true])
  markWaiting('b', false)
  expect(localStorage.length).toBe(0)
})

test('a tab that has texts may have one of any draft', () => {
  sessionStorage.setItem(tabTextsKey, '[]')
  expect(mayWait('a')).toBe(true)
})
