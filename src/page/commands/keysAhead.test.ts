// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { collectKeysAhead, takeKeysAhead } from './keysAhead.ts'

afterEach(() => void takeKeysAhead())

test.each([
  ['what was typed', ['n', 'e', 'w'], { text: 'new', isEntered: false }],
  ['what was mended', ['n', 'e', 'e', 'Backspace', 'w'], { text: 'new', isEntered: false }],
  ['that Enter came after it', ['n', 'Enter', 'x'], { text: 'n', isEntered: true }],
  ['nothing of Enter alone', ['Enter'], { text: '', isEntered: false }],
  ['nothing after Esc', ['n', 'Escape', 'e'], { text: '', isEntered: false }],
  ['no other key', ['Tab', 'ArrowDown', 'n'], { text: 'n', isEntered: false }],
])('the box gets %s', (_, keys, expected) => {
  collectKeysAhead()
  for (const key of keys) fireEvent.keyDown(document.body, { key })
  expect(takeKeysAhead()).toEqual(expected)
  expect(takeKeysAhead()).toEqual({ text: '', isEntered: false })
})

test('the field that has the focus gets nothing of it, until it is pressed', () => {
  const field = document.body.appendChild(document.createElement('input'))
  collectKeysAhead()
  expect(fireEvent.keyDown(field, { key: 'n' })).toBe(false)
  expect(fireEvent.keyDown(field, { key: 'k', ctrlKey: true })).toBe(true)
  fireEvent.pointerDown(field)
  expect(fireEvent.keyDown(field, { key: 'e' })).toBe(true)
  expect(takeKeysAhead().text).toBe('n')
})
