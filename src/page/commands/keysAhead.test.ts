// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { collectKeysAhead, takeKeysAhead } from './keysAhead.ts'

afterEach(() => void takeKeysAhead())

test.each([
  ['what was typed', ['n', 'e', 'w'], { text: 'new', isEntered: false, after: '' }],
  ['what was mended', ['n', 'e', 'e', 'Backspace', 'w'], { text: 'new', isEntered: false, after: '' }],
  [
    'that Enter came after it, and what was typed then',
    ['n', 'Enter', 'x'],
    { text: 'n', isEntered: true, after: 'x' },
  ],
  ['nothing of Enter alone', ['Enter'], { text: '', isEntered: false, after: '' }],
  ['nothing after Esc', ['n', 'Escape', 'e'], { text: '', isEntered: false, after: '' }],
  ['no other key', ['Tab', 'ArrowDown', 'n'], { text: 'n', isEntered: false, after: '' }],
])('the box gets %s', (_, keys, expected) => {
  collectKeysAhead()
  for (const key of keys) fireEvent.keyDown(document.body, { key })
  expect(takeKeysAhead()).toEqual(expected)
  expect(takeKeysAhead()).toEqual({ text: '', isEntered: false, after: '' })
})

test('what no box ever took is not in the next one', () => {
  collectKeysAhead()
  fireEvent.keyDown(document.body, { key: 'n' })
  fireEvent.pointerDown(document.body)
  collectKeysAhead()
  expect(takeKeysAhead().text).toBe('')
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
