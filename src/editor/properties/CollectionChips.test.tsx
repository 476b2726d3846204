// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { beforeAll, describe, expect, test } from 'vitest'
import { descriptionOf } from '../testing/descriptionOf.ts'
import { lateFields } from './lateFields.ts'
import { listOf, press, showCollection, typeInto } from './testing/collection.ts'

beforeAll(lateFields.ask)

test('the box says how many elements there are, and how to add one', () => {
  const { control } = showCollection([])
  expect(descriptionOf(control())).toBe('Enter adds one; pasted lines add one each.')
  typeInto(control(), 'a')
  fireEvent.keyDown(control(), { key: 'Enter' })
  expect(descriptionOf(control())).toBe('1 element. Enter adds one; pasted lines add one each.')
})

test('Enter adds what is in the box, with its spaces, and empties it', () => {
  const { control, value } = showCollection([])
  typeInto(control(), ' a b ')
  fireEvent.keyDown(control(), { key: 'Enter' })
  expect(value()).toEqual(listOf(' a b '))
  expect(control()).toHaveProperty('value', '')
  typeInto(control(), 'c')
  fireEvent.keyDown(control(), { key: 'Enter' })
  expect(value()).toEqual(listOf(' a b ', 'c'))
})

test('Enter in an empty box adds nothing', () => {
  const { control, value } = showCollection(['a'])
  fireEvent.keyDown(control(), { key: 'Enter' })
  expect(value()).toEqual(listOf('a'))
})

test('Enter that ends the composing of a character makes no chip', () => {
  const { control, value } = showCollection([])
  typeInto(control(), 'かな')
  fireEvent.keyDown(control(), { key: 'Enter', isComposing: true })
  expect(screen.queryAllByRole('listitem')).toEqual([])
  expect([value(), control().getAttribute('value')]).toEqual([listOf('かな'), 'かな'])
})

test('what is in the box is in the draft at each key, once, and is no chip yet', () => {
  const { control, value } = showCollection(['a'])
  typeInto(control(), 'b')
  expect(value()).toEqual(listOf('a', 'b'))
  typeInto(control(), 'bc')
  expect(value()).toEqual(listOf('a', 'bc'))
  expect(screen.getAllByRole('listitem').map((chip) => chip.textContent)).toEqual(['a'])
  typeInto(control(), '')
  expect(value()).toEqual(listOf('a'))
})

test('a chip that is taken away leaves the text in the box', () => {
  const { control, value } = showCollection(['a', 'b'])
  typeInto(control(), 'typed')
  press('Remove b')
  expect(value()).toEqual(listOf('a', 'typed'))
  expect(control()).toHaveProperty('value', 'typed')
})

test('a text beside a value that came from outside joins it with the next key', () => {
  const { control, value, replace } = showCollection(['a'])
  typeInto(control(), 'mine')
  replace(listOf('x', 'y'))
  expect(screen.getAllByRole('listitem').map((chip) => chip.textContent)).toEqual(['x', 'y'])
  typeInto(control(), 'mine!')
  expect(value()).toEqual(listOf('x', 'y', 'mine!'))
})

test('Ctrl+Enter counts what is in the box, and leaves the key to Submit', () => {
  const { control, value } = showCollection(['a'])
  typeInto(control(), 'b')
  const isLeft = fireEvent.keyDown(control(), { key: 'Enter', ctrlKey: true })
  expect(isLeft).toBe(true)
  expect(value()).toEqual(listOf('a', 'b'))
})

test('leaving the box counts what is in it', () => {
  const { control, value } = showCollection(['a'])
  typeInto(control(), 'b')
  fireEvent.blur(control())
  expect(value()).toEqual(listOf('a', 'b'))
  expect(control()).toHaveProperty('value', '')
})

test('Backspace in an empty box takes the last chip into it, and nothing out of the draft', () => {
  const { control, value } = showCollection(['a', 'b'])
  fireEvent.keyDown(control(), { key: 'Backspace' })
  expect(screen.getAllByRole('listitem').map((chip) => chip.textContent)).toEqual(['a'])
  expect(value()).toEqual(listOf('a', 'b'))
  expect(control()).toHaveProperty('value', 'b')
  fireEvent.keyDown(control(), { key: 'Backspace' })
  expect(value()).toEqual(listOf('a', 'b'))
})

test('a chip taken away leaves focus to the one that takes its place, the last one to the box', () => {
  const { control } = showCollection(['a', 'b', 'c'])
  press('Remove b')
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Remove c' }))
  press('Remove c')
  expect(document.activeElement).toBe(control())
})

test('of equal elements the one that is clicked goes', () => {
  const { value } = showCollection(['a', 'b', 'a'])
  fireEvent.click(screen.getAllByRole('button', { name: 'Remove a' })[1] ?? document.body)
  expect(value()).toEqual(listOf('a', 'b'))
})

test('an empty element is a chip that can be seen and taken away', () => {
  const { value } = showCollection(['', 'a'])
  expect(screen.getByText('""')).toBeDefined()
  press('Remove the empty element')
  expect(value()).toEqual(listOf('a'))
})

describe('pasting into the box', () => {
  test.each([
    ['lines', 'b\nc', ['a', 'b', 'c']],
    ['lines of Windows, with one at the end', 'b\r\nc\r\n', ['a', 'b', 'c']],
    ['lines with gaps', 'b\n\n\nc', ['a', 'b', 'c']],
    ['a column of one cell', '9007199254740993\r\n', ['a', '9007199254740993']],
  ])('%s: one element each', (_, text, elements) => {
    const { control, value } = showCollection(['a'])
    paste(control(), text)
    expect(value()).toEqual(listOf(...elements))
  })

  test('one line is left to the box', () => {
    const { control, value } = showCollection(['a'])
    expect(paste(control(), 'b, c')).toBe(true)
    expect(value()).toEqual(listOf('a'))
  })

  test('lines join what is in the box, where the caret is; nothing that was typed is lost', () => {
    const { control, value } = showCollection(['a'])
    typeInto(control(), 'before|after')
    select(control(), 6, 7)
    paste(control(), '1\n2')
    expect(value()).toEqual(listOf('a', 'before1', '2after'))
    expect(control()).toHaveProperty('value', '')
  })
})

function select(control: HTMLElement, start: number, end: number): void {
  if (control instanceof HTMLInputElement) control.setSelectionRange(start, end)
}

/** True when the browser is left to insert the text itself. */
function paste(control: HTMLElement, text: string): boolean {
  return fireEvent.paste(control, { clipboardData: { getData: () => text } })
}
