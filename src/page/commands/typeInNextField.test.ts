// @vitest-environment jsdom
import { fireEvent } from '@testing-library/react'
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { clipboardOfBrowser } from '../../ui/testing/clipboardOfBrowser.ts'
import { typeInNextField } from './typeInNextField.ts'

beforeAll(clipboardOfBrowser)
beforeEach(() => {
  vi.useFakeTimers()
  document.body.innerHTML =
    '<input id="before" value="tickets"><input id="next" value="x"><button id="button">b</button>'
  focus('before')
})
afterEach(() => vi.useRealTimers())

test('What is typed goes into the field that the command leads to, and that field hears of it', () => {
  const heard = vi.fn<() => void>()
  document.getElementById('next')?.addEventListener('input', heard)
  const onItsWay = typeInNextField({ text: 'a', isPasted: false })
  press('d', 'x', 'Backspace', 'e')
  onItsWay()
  press('d')
  focus('button')
  vi.advanceTimersByTime(100)
  press('e')
  focus('next')
  vi.advanceTimersByTime(100)
  expect([valueOf('before'), valueOf('next')]).toEqual(['tickets', 'xadede'])
  expect(heard).toHaveBeenCalledTimes(1)
  // From then on keys are the page's own again.
  expect(press('z')).toBe(true)
})

test('Where no other field comes, it goes where the focus is, and nothing is held for long', () => {
  typeInNextField()()
  press('!')
  vi.advanceTimersByTime(600)
  expect(valueOf('before')).toBe('tickets!')
  typeInNextField()
  vi.advanceTimersByTime(2000)
  expect(press('z')).toBe(true)
})

test('What is pasted goes to the field as a paste, also where the field takes its time', () => {
  const pasted = vi.fn<(event: ClipboardEvent) => void>()
  document.getElementById('next')?.addEventListener('paste', pasted)
  focus('button')
  const onItsWay = typeInNextField()
  onItsWay()
  expect(fireEvent.paste(document.body, { clipboardData: { getData: () => 'a; b' } })).toBe(false)
  vi.advanceTimersByTime(1000)
  focus('next')
  vi.advanceTimersByTime(100)
  expect(pasted.mock.calls[0]?.[0].clipboardData?.getData('text/plain')).toBe('a; b')
  expect(valueOf('next')).toBe('xa; b')
})

test('Keys of the page are not text', () => {
  typeInNextField()
  expect(fireEvent.keyDown(document.body, { key: 'k', ctrlKey: true })).toBe(true)
  expect(fireEvent.keyDown(document.body, { key: 'Tab' })).toBe(true)
  vi.advanceTimersByTime(2000)
})

function focus(id: string): void {
  const field = document.getElementById(id)
  field?.focus()
  if (field instanceof HTMLInputElement) field.setSelectionRange(field.value.length, field.value.length)
}

/** True when the last of the keys reached the page. */
function press(...keys: readonly string[]): boolean {
  return keys.map((key) => fireEvent.keyDown(document.activeElement ?? document.body, { key })).at(-1) === true
}

function valueOf(id: string): string | undefined {
  const field = document.getElementById(id)
  return field instanceof HTMLInputElement ? field.value : undefined
}
