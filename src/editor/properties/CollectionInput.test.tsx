// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { ValueDraft } from '../../domain/itemDraft.ts'
import { announcement } from '../../ui/announce.ts'
import { renderInput } from './testing/renderInput.tsx'

describe('chips', () => {
  test('Enter adds what is in the box, with its spaces, and empties it', () => {
    const { control, value } = collection([])
    type(control(), ' a b ')
    fireEvent.keyDown(control(), { key: 'Enter' })
    expect(value()).toEqual(list(' a b '))
    expect(control()).toHaveProperty('value', '')
    type(control(), 'c')
    fireEvent.keyDown(control(), { key: 'Enter' })
    expect(value()).toEqual(list(' a b ', 'c'))
  })

  test('Enter in an empty box adds nothing', () => {
    const { control, value } = collection(['a'])
    fireEvent.keyDown(control(), { key: 'Enter' })
    expect(value()).toEqual(list('a'))
  })

  test('Enter that ends the composing of a character adds nothing', () => {
    const { control, value } = collection([])
    type(control(), 'かな')
    fireEvent.keyDown(control(), { key: 'Enter', isComposing: true })
    expect(value()).toEqual({ kind: 'absent' })
  })

  test('Ctrl+Enter counts what is in the box, and leaves the key to Submit', () => {
    const { control, value } = collection(['a'])
    type(control(), 'b')
    const isLeft = fireEvent.keyDown(control(), { key: 'Enter', ctrlKey: true })
    expect(isLeft).toBe(true)
    expect(value()).toEqual(list('a', 'b'))
  })

  test('leaving the box counts what is in it', () => {
    const { control, value } = collection(['a'])
    type(control(), 'b')
    fireEvent.blur(control())
    expect(value()).toEqual(list('a', 'b'))
    expect(control()).toHaveProperty('value', '')
  })

  test('Backspace in an empty box takes the last element back into it', () => {
    const { control, value } = collection(['a', 'b'])
    fireEvent.keyDown(control(), { key: 'Backspace' })
    expect(value()).toEqual(list('a'))
    expect(control()).toHaveProperty('value', 'b')
    fireEvent.keyDown(control(), { key: 'Backspace' })
    expect(value()).toEqual(list('a'))
  })

  test('the last chip taken away leaves nothing to send', () => {
    const { control, value } = collection(['a'])
    press('Remove a')
    expect(value()).toEqual({ kind: 'absent' })
    expect(document.activeElement).toBe(control())
    expect(announcement.get().text).toBe('a removed')
  })

  test('a chip taken away leaves focus to the one that takes its place, the last one to the box', () => {
    const { control } = collection(['a', 'b', 'c'])
    press('Remove b')
    expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove c' }))
    press('Remove c')
    expect(document.activeElement).toBe(control())
  })

  test('of equal elements the one that is clicked goes', () => {
    const { value } = collection(['a', 'b', 'a'])
    fireEvent.click(screen.getAllByRole('button', { name: 'Remove a' })[1] ?? document.body)
    expect(value()).toEqual(list('a', 'b'))
  })

  test('an empty element is a chip that can be seen and taken away', () => {
    const { value } = collection(['', 'a'])
    expect(screen.getByText('""')).toBeDefined()
    press('Remove the empty element')
    expect(value()).toEqual(list('a'))
  })

  test('a text in the box stays when another value comes from outside, be it a long list', () => {
    const { control, replace } = collection(['a'])
    type(control(), 'not lost')
    replace(list('b'))
    expect(control()).toHaveProperty('value', 'not lost')
    replace(list(...Array.from({ length: 201 }, (_, index) => String(index))))
    expect(control()).toHaveProperty('value', 'not lost')
  })
})

describe('pasting into the box', () => {
  test.each([
    ['lines', 'b\nc', ['a', 'b', 'c']],
    ['lines of Windows, with one at the end', 'b\r\nc\r\n', ['a', 'b', 'c']],
    ['lines with gaps', 'b\n\n\nc', ['a', 'b', 'c']],
    ['a column of one cell', '9007199254740993\r\n', ['a', '9007199254740993']],
  ])('%s: one element each', (_, text, elements) => {
    const { control, value } = collection(['a'])
    paste(control(), text)
    expect(value()).toEqual(list(...elements))
  })

  test('one line is left to the box', () => {
    const { control, value } = collection(['a'])
    expect(paste(control(), 'b, c')).toBe(true)
    expect(value()).toEqual(list('a'))
  })

  test('lines join what is in the box, where the caret is; nothing that was typed is lost', () => {
    const { control, value } = collection(['a'])
    type(control(), 'before|after')
    select(control(), 6, 7)
    paste(control(), '1\n2')
    expect(value()).toEqual(list('a', 'before1', '2after'))
    expect(control()).toHaveProperty('value', '')
  })
})

describe('lines', () => {
  test('the same elements, one on each line, and back', () => {
    const { control, value } = collection(['a', 'b'])
    press('Edit as lines')
    expect(control()).toHaveProperty('value', 'a\nb')
    type(control(), 'a\nb\nc')
    expect(value()).toEqual(list('a', 'b', 'c'))
    press('Edit as chips')
    expect(screen.getAllByRole('listitem').map((chip) => chip.textContent)).toEqual(['a', 'b', 'c'])
  })

  test('all text taken away leaves nothing to send', () => {
    const { control, value } = collection(['a'])
    press('Edit as lines')
    type(control(), '')
    expect(value()).toEqual({ kind: 'absent' })
  })

  test('focus stays in the property when they become chips and back', () => {
    const { control } = collection(['a', 'b'])
    press('Edit as lines')
    expect(document.activeElement).toBe(control())
    press('Edit as chips')
    expect(document.activeElement).toBe(control())
  })

  test('an Enter at the end is kept in the box, and is no element', () => {
    const { control, value } = collection(['1'], 'int64Collection')
    press('Edit as lines')
    type(control(), '1\n')
    expect(control()).toHaveProperty('value', '1\n')
    expect(value()).toEqual(list('1'))
    type(control(), '1\n2')
    expect(value()).toEqual(list('1', '2'))
  })

  test('empty lines stay where they were typed, and are no elements', () => {
    const { control, value } = collection(['a'])
    press('Edit as lines')
    type(control(), '\na\n\nb\n')
    expect(control()).toHaveProperty('value', '\na\n\nb\n')
    expect(value()).toEqual(list('a', 'b'))
    type(control(), '\n')
    expect(control()).toHaveProperty('value', '\n')
    expect(value()).toEqual({ kind: 'absent' })
  })

  test('show another value that comes from outside', () => {
    const { control, replace } = collection(['a'])
    press('Edit as lines')
    type(control(), 'a\n')
    replace(list('b', 'c'))
    expect(control()).toHaveProperty('value', 'b\nc')
    replace({ kind: 'absent' })
    expect(control()).toHaveProperty('value', '')
  })

  test.each([
    ['has a line break, because it would become two', 'a\nb'],
    ['is empty, because its line would be no element', ''],
  ])('are not offered while an element %s', (_, element) => {
    const { control } = collection(['a', element])
    expect(screen.queryByRole('button', { name: 'Edit as lines' })).toBeNull()
    expect(control().tagName).toBe('INPUT')
  })

  test('are how a long list is edited, also once it gets shorter under the hand', () => {
    const elements = Array.from({ length: 201 }, (_, index) => String(index))
    const { control, value } = collection(elements, 'int64Collection')
    expect(control().tagName).toBe('TEXTAREA')
    const before = control()
    type(control(), elements.slice(1).join('\n'))
    expect(value()).toEqual(list(...elements.slice(1)))
    expect(control()).toBe(before)
  })
})

function collection(
  elements: readonly string[],
  propertyType: 'stringCollection' | 'int64Collection' = 'stringCollection',
) {
  return renderInput(propertyType, elements.length === 0 ? { kind: 'absent' } : list(...elements))
}

function list(...elements: readonly string[]): ValueDraft {
  return { kind: 'list', elements }
}

function press(name: string): void {
  const button = screen.getByRole('button', { name })
  button.focus()
  fireEvent.click(button)
}

function type(control: HTMLElement, value: string): void {
  fireEvent.change(control, { target: { value } })
}

function select(control: HTMLElement, start: number, end: number): void {
  if (control instanceof HTMLInputElement) control.setSelectionRange(start, end)
}

/** True when the browser is left to insert the text itself. */
function paste(control: HTMLElement, text: string): boolean {
  return fireEvent.paste(control, { clipboardData: { getData: () => text } })
}
