// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { markField } from './markField.ts'

const animated = vi.fn<Element['animate']>()
beforeEach(() => {
  animated.mockClear()
  Element.prototype.animate = animated
  document.body.innerHTML = '<span id="frame"><input></span><div id="list"><button>Add</button></div>'
})

test('a box for text is marked by its frame, anything else by itself', () => {
  const [box, list] = [document.querySelector('input'), document.getElementById('list')]
  if (box === null || list === null) throw new Error('They are in the page.')
  expect([markField(box).id, markField(list).id]).toEqual(['frame', 'list'])
  expect(animated).toHaveBeenCalledTimes(2)
})

test('what has the focus is marked by that', () => {
  const box = document.querySelector('input')
  if (box === null) throw new Error('It is in the page.')
  box.focus()
  expect(markField(box).id).toBe('frame')
  expect(animated).not.toHaveBeenCalled()
})
