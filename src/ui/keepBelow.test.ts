// @vitest-environment jsdom
import { afterEach, expect, test, vi } from 'vitest'
import { keepBelow } from './keepBelow.ts'

afterEach(() => vi.unstubAllGlobals())

test('what stands below an element goes down when it grows, and stays where it is when that gets lower', () => {
  const { element, sizeIs } = kept()
  document.documentElement.scrollTop = 300
  sizeIs(28)
  expect(document.documentElement.scrollTop).toBe(300)
  sizeIs(0)
  expect([document.documentElement.scrollTop, element.style.minHeight]).toEqual([272, ''])
})

test('where the page cannot scroll as far, the element keeps that much of its room', () => {
  const { element, sizeIs } = kept()
  document.documentElement.scrollTop = 0
  let top = 10
  Object.defineProperty(document.documentElement, 'scrollTop', {
    configurable: true,
    get: () => top,
    set: (next: number) => {
      top = Math.max(0, next)
    },
  })
  sizeIs(28)
  sizeIs(0)
  expect([top, element.style.minHeight]).toEqual([0, '18px'])
  Reflect.deleteProperty(document.documentElement, 'scrollTop')
})

function kept() {
  const resize = watchSize()
  const element = document.createElement('p')
  let height = 0
  Object.defineProperty(element, 'offsetHeight', { get: () => height })
  keepBelow(element)
  const sizeIs = (next: number) => {
    height = next
    resize()
  }
  return { element, sizeIs }
}

function watchSize(): () => void {
  let tell: () => void = () => undefined
  vi.stubGlobal(
    'ResizeObserver',
    class {
      constructor(callback: () => void) {
        tell = callback
      }
      observe() {
        // The first answer comes with the first resize.
      }
      disconnect() {
        tell = () => undefined
      }
    },
  )
  return () => tell()
}
