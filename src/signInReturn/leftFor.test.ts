// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { leftFor, noteLeftFor, takeLeftFor } from './leftFor.ts'

beforeEach(() => sessionStorage.clear())

test('what the page was left for is gone on with once, by that part alone', () => {
  noteLeftFor('trial', 'Robin')
  expect(takeLeftFor('picker')).toBeUndefined()
  expect(leftFor('trial')).toBe('Robin')
  expect(takeLeftFor('trial')).toBe('Robin')
  expect(takeLeftFor('trial')).toBeUndefined()
})

test('the last one counts', () => {
  noteLeftFor('trial', 'Robin')
  noteLeftFor('groups', '')
  expect(leftFor('trial')).toBeUndefined()
  expect(leftFor('groups')).toBe('')
})

test.each(['', 'trials Robin', 'null'])('what cannot be read is nothing: “%s”', (text) => {
  sessionStorage.setItem('external-item-editor.left-for', text)
  expect(leftFor('trial')).toBeUndefined()
})
