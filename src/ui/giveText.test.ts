// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { giveText } from './giveText.ts'
import { clipboardOfBrowser } from './testing/clipboardOfBrowser.ts'

beforeAll(clipboardOfBrowser)
let field: HTMLInputElement
beforeEach(() => {
  document.body.innerHTML = '<input value="ad"><button>b</button>'
  field = document.querySelector('input') ?? document.createElement('input')
  field.setSelectionRange(1, 1)
})

test.each([
  ['typed', false, 'insertText'],
  ['pasted', true, 'insertFromPaste'],
])('a %s text comes in at the caret, and the field hears of it', (_, isPasted, inputType) => {
  const heard = vi.fn<(event: Event) => void>()
  field.addEventListener('input', heard)
  giveText(field, 'n', isPasted)
  expect(field.value).toBe('and')
  expect(heard.mock.calls.map(([event]) => event instanceof InputEvent && event.inputType)).toEqual([inputType])
})

test('a field may take a paste for itself, and nothing that is typed', () => {
  const taken: (string | undefined)[] = []
  field.addEventListener('paste', (event) => {
    taken.push(event.clipboardData?.getData('text/plain'))
    event.preventDefault()
  })
  giveText(field, 'a\nb', true)
  expect([field.value, taken]).toEqual(['ad', ['a\nb']])
  giveText(field, 'n', false)
  expect([field.value, taken.length]).toEqual(['and', 1])
})

test('nothing goes to what is no field', () => {
  const heard = vi.fn<() => void>()
  document.addEventListener('paste', heard, { once: true })
  giveText(document.querySelector('button'), 'n', true)
  giveText(field, '', true)
  giveText(null, 'n', true)
  expect(heard).not.toHaveBeenCalled()
})
