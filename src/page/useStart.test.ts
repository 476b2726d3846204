// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
import { watchSight } from '../ui/testing/watchSight.ts'
import { useStart } from './useStart.ts'

afterEach(() => {
  vi.unstubAllGlobals()
  document.body.replaceChildren()
})

test('it is there as long as nothing is in the form, and keeps its place while somebody begins', () => {
  const { isShown, go } = show(false)
  expect(isShown()).toBe(true)
  go({ isBegun: true, serial: 0 })
  expect(isShown()).toBe(true)
})

test('a draft that takes the whole form takes it away', () => {
  const { isShown, go } = show(false)
  go({ isBegun: true, serial: 1 })
  expect(isShown()).toBe(false)
})

test('it is not there for a draft that the page begins with, and is again once the form is empty', () => {
  const { isShown, go } = show(true)
  expect(isShown()).toBe(false)
  go({ isBegun: false, serial: 0 })
  expect(isShown()).toBe(true)
})

test('it goes once it is out of sight, for good', () => {
  const tell = watchSight()
  const { isShown, go } = show(false)
  go({ isBegun: true, serial: 0 })
  expect(isShown()).toBe(true)
  act(() => tell(false))
  expect(isShown()).toBe(false)
  go({ isBegun: true, serial: 0 })
  expect(isShown()).toBe(false)
})

test('no press and no focus elsewhere takes it away', () => {
  watchSight()
  const { isShown, go } = show(false)
  go({ isBegun: true, serial: 0 })
  window.dispatchEvent(new Event('pointerdown'))
  act(() => {
    const field = document.createElement('input')
    document.body.append(field)
    field.focus()
  })
  window.dispatchEvent(new Event('pointerup'))
  expect(isShown()).toBe(true)
})

test('it goes at the frame after somebody began', async () => {
  watchSight()
  const { isShown, go, fold } = show(false)
  act(fold)
  go({ isBegun: true, serial: 0 })
  expect(isShown()).toBe(true)
  await waitFor(() => expect(isShown()).toBe(false))
})

test.each<[string, string, () => Event, boolean]>([
  ['a field is left by Tab', '<input>', () => new KeyboardEvent('keydown', { key: 'Tab', bubbles: true }), false],
  ['a field is typed in', '<input>', () => new KeyboardEvent('keydown', { key: 'a', bubbles: true }), true],
  [
    'something is chosen by Enter',
    '<input role="combobox">',
    () => new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
    false,
  ],
  ['something is chosen by a press', '<p role="option"></p>', () => new MouseEvent('click', { bubbles: true }), false],
  ['a button is pressed', '<button></button>', () => new MouseEvent('click', { bubbles: true }), true],
])('once something was begun, and %s', async (_, html, event, stays) => {
  watchSight()
  const { isShown, go } = show(false)
  go({ isBegun: true, serial: 0 })
  document.body.innerHTML = `<main>${html}</main>`
  act(() => void document.querySelector('main > *')?.dispatchEvent(event()))
  await act(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  expect(isShown()).toBe(stays)
})

test('beside the form it goes at once, and does not come back above the fields of what was begun', () => {
  const { isShown, go } = show(false, true)
  expect(isShown()).toBe(true)
  go({ isBegun: true, serial: 0, isBeside: true })
  expect(isShown()).toBe(false)
  go({ isBegun: true, serial: 0 })
  expect(isShown()).toBe(false)
})

test('an empty form keeps it', async () => {
  const { isShown, fold } = show(false)
  act(fold)
  await act(() => new Promise((resolve) => requestAnimationFrame(resolve)))
  expect(isShown()).toBe(true)
})

function show(isBegun: boolean, isBeside = false) {
  const initialProps: Now = { isBegun, serial: 0, isBeside }
  const { result, rerender } = renderHook(
    (now: Now) => {
      const start = useStart(now.isBegun, now.serial, now.isBeside ?? false)
      // There before the effect that watches it.
      start.part.current ??= document.createElement('section')
      return start
    },
    { initialProps },
  )
  return { isShown: () => result.current.isShown, go: rerender, fold: () => result.current.fold() }
}

interface Now {
  readonly isBegun: boolean
  readonly serial: number
  readonly isBeside?: boolean
}
