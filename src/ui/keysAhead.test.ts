// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { collectKeysAhead, takeKeysAhead } from './keysAhead.ts'

afterEach(() => void takeKeysAhead())

test.each([
  ['what was typed', ['n', 'e', 'w'], { text: 'new', isEntered: false, after: '', isPasted: false }],
  ['what was mended', ['n', 'e', 'e', 'Backspace', 'w'], { text: 'new', isEntered: false, after: '', isPasted: false }],
  [
    'that Enter came after it, and what was typed then',
    ['n', 'Enter', 'x'],
    { text: 'n', isEntered: true, after: 'x', isPasted: false },
  ],
  ['nothing of Enter alone', ['Enter'], { text: '', isEntered: false, after: '', isPasted: false }],
  ['nothing after Esc', ['n', 'Escape', 'e'], { text: '', isEntered: false, after: '', isPasted: false }],
  ['no other key', ['Tab', 'ArrowDown', 'n'], { text: 'n', isEntered: false, after: '', isPasted: false }],
])('the box gets %s', (_, keys, expected) => {
  collectKeysAhead()
  for (const key of keys) fireEvent.keyDown(document.body, { key })
  expect(takeKeysAhead()).toEqual(expected)
  expect(takeKeysAhead()).toEqual({ text: '', isEntered: false, after: '', isPasted: false })
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

test('what is pasted is kept as a paste, for the box that it was meant for', () => {
  collectKeysAhead()
  expect(paste('a\nb')).toBe(false)
  expect(takeKeysAhead()).toEqual({ text: 'a\nb', isEntered: false, after: '', isPasted: true })
  collectKeysAhead()
  paste('add')
  fireEvent.keyDown(document.body, { key: 'Enter' })
  expect(takeKeysAhead()).toEqual({ text: 'add', isEntered: true, after: '', isPasted: false })
  collectKeysAhead()
  fireEvent.keyDown(document.body, { key: 'n' })
  fireEvent.keyDown(document.body, { key: 'Enter' })
  paste('a\nb')
  expect(takeKeysAhead()).toEqual({ text: 'n', isEntered: true, after: 'a\nb', isPasted: true })
  expect(paste('a')).toBe(true)
})

test('a key that another field gets is not kept twice', () => {
  const field = new AbortController()
  window.addEventListener('keydown', (event) => event.preventDefault(), { capture: true, signal: field.signal })
  collectKeysAhead()
  fireEvent.keyDown(document.body, { key: 'n' })
  field.abort()
  expect(takeKeysAhead().text).toBe('')
})

/** False when it was kept. */
function paste(text: string): boolean {
  return fireEvent.paste(document.body, { clipboardData: { getData: () => text } })
}
