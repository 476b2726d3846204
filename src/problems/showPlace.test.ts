// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { showPlace } from './showPlace.ts'

const scrolled = vi.fn<() => void>()
const animated = vi.fn<(keyframes: unknown, options: unknown) => void>()

beforeEach(() => {
  scrolled.mockClear()
  animated.mockClear()
  Object.assign(Element.prototype, { scrollIntoView: scrolled, animate: animated })
})

test('a field is brought in sight and marked, and the focus stays', () => {
  document.body.innerHTML = '<button></button><main><input data-place="/properties/title"></main>'
  document.querySelector('button')?.focus()
  showPlace('/properties/title')
  expect(scrolled).toHaveBeenCalled()
  expect(animated).toHaveBeenCalledTimes(1)
  expect(document.activeElement).toBe(document.querySelector('button'))
})

test.each([
  ['behind another pane', '<main hidden><input data-place="/properties/title"></main>'],
  ['not there', '<main></main>'],
])('nothing happens where it is %s', (_, form) => {
  document.body.innerHTML = form
  showPlace('/properties/title')
  expect(scrolled).not.toHaveBeenCalled()
  expect(animated).not.toHaveBeenCalled()
})
