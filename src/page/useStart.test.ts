// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test, vi } from 'vitest'
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

test('it goes once the focus is at another part of the page', () => {
  watchSight()
  const { isShown, go } = show(false)
  go({ isBegun: true, serial: 0 })
  act(() => void focusIn('page-side'))
  expect(isShown()).toBe(false)
})

test('it stays while the first field is filled in, and goes with the press that leaves it, once that is over', async () => {
  watchSight()
  const { isShown, go } = show(false)
  const first = focusIn('page-form')
  go({ isBegun: true, serial: 0 })
  act(() => first.focus())
  expect(isShown()).toBe(true)
  window.dispatchEvent(new Event('pointerdown'))
  act(() => void focusIn('page-form'))
  expect(isShown()).toBe(true)
  window.dispatchEvent(new Event('pointerup'))
  await waitFor(() => expect(isShown()).toBe(false))
})

test('a menu that takes the focus stays at its button', () => {
  watchSight()
  const { isShown, go } = show(false)
  go({ isBegun: true, serial: 0 })
  act(() => void focusIn('page-form', 'manual'))
  expect(isShown()).toBe(true)
})

/** Stands for what tells what is in sight: it is, until the answer says otherwise. */
function watchSight(): (isIntersecting: boolean) => void {
  let tell: (isIntersecting: boolean) => void = () => undefined
  vi.stubGlobal(
    'IntersectionObserver',
    class {
      constructor(callback: (entries: readonly { readonly isIntersecting: boolean }[]) => void) {
        tell = (isIntersecting) => callback([{ isIntersecting }])
      }
      observe() {
        tell(true)
      }
      disconnect() {
        tell = () => undefined
      }
    },
  )
  return (isIntersecting) => tell(isIntersecting)
}

function focusIn(paneId: string, popover?: string): HTMLElement {
  const pane = document.createElement('div')
  pane.id = paneId
  if (popover !== undefined) pane.setAttribute('popover', popover)
  const field = document.createElement('input')
  pane.append(field)
  document.body.append(pane)
  field.focus()
  return field
}

function show(isBegun: boolean) {
  const { result, rerender } = renderHook(
    (now: { readonly isBegun: boolean; readonly serial: number }) => {
      const start = useStart(now.isBegun, now.serial)
      // There before the effect that watches it.
      start.part.current ??= document.createElement('section')
      return start
    },
    { initialProps: { isBegun, serial: 0 } },
  )
  return { isShown: () => result.current.isShown, go: rerender }
}
