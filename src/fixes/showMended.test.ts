// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { showMended } from './showMended.ts'

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
  showMended('/properties/title', 'Done.')
  expect(scrolled).toHaveBeenCalled()
  expect(animated).toHaveBeenCalledTimes(1)
  expect(document.activeElement).toBe(document.querySelector('button'))
})

test.each([
  ['behind another pane', '<main hidden><input data-place="/properties/title"></main>'],
  ['not there', '<main></main>'],
])('nothing happens where it is %s', (_, form) => {
  document.body.innerHTML = form
  showMended('/properties/title', 'Done.')
  expect(scrolled).not.toHaveBeenCalled()
  expect(animated).not.toHaveBeenCalled()
})

test('the focus goes to what came of a field that is gone with it', () => {
  document.body.innerHTML = '<main><input data-place="/properties/createdAt"></main>'
  showMended('/properties/createdAt', 'Done.')
  expect(document.activeElement).toBe(document.querySelector('input'))
  expect(animated).not.toHaveBeenCalled()
})

test('where one of a list is gone, the list has the focus, and the view stays', () => {
  document.body.innerHTML = '<main><div role="group" tabindex="-1" data-place="/properties"><input></div></main>'
  showMended('/properties', 'Done.')
  expect(document.activeElement).toBe(document.querySelector('div'))
  expect(scrolled).not.toHaveBeenCalled()
})
