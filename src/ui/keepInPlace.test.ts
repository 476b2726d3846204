// @vitest-environment jsdom
import { afterEach, expect, test } from 'vitest'
import { keepInPlace } from './keepInPlace.ts'

afterEach(() => {
  document.body.replaceChildren()
  document.documentElement.scrollTop = 0
})

test.each([
  ['the pane that scrolls', 'auto', [300, 0]],
  ['the page', 'visible', [0, 300]],
] as const)('what goes above it scrolls %s by as much', (_name, overflowY, scrolled) => {
  const pane = document.createElement('div')
  pane.style.overflowY = overflowY
  Object.defineProperty(pane, 'scrollHeight', { value: 2000 })
  Object.defineProperty(pane, 'clientHeight', { value: 500 })
  const element = document.createElement('p')
  pane.append(element)
  document.body.append(pane)
  pane.scrollTop = overflowY === 'auto' ? 500 : 0
  document.documentElement.scrollTop = overflowY === 'auto' ? 0 : 500
  let top = 100
  element.getBoundingClientRect = () => DOMRect.fromRect({ y: top })
  keepInPlace(element, () => {
    top = -100
  })
  expect([pane.scrollTop, document.documentElement.scrollTop]).toEqual(scrolled)
})

test('how far it went where nothing can scroll is said', () => {
  const element = document.body.appendChild(document.createElement('p'))
  let top = 300
  element.getBoundingClientRect = () => DOMRect.fromRect({ y: top })
  expect(keepInPlace(element, () => void (top = 130))).toBe(170)
  expect(keepInPlace(element, () => undefined)).toBe(0)
})

test('without an element only the act is done', () => {
  let done = 0
  keepInPlace(null, () => void (done += 1))
  expect(done).toBe(1)
})
