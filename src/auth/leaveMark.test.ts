// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { leaveMark } from './leaveMark.ts'

test('the reason is there once', () => {
  expect(leaveMark.take()).toBeUndefined()
  leaveMark.set('signOut')
  expect(leaveMark.take()).toBe('signOut')
  expect(leaveMark.take()).toBeUndefined()
})

test('what something else has written there is no reason', () => {
  sessionStorage.setItem('external-item-editor.leaving', 'lunch')
  expect(leaveMark.take()).toBeUndefined()
})
