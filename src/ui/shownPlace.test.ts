// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { shownPlace, showPlace } from './shownPlace.ts'

test('a place is in sight, and shown until a field gets the focus', () => {
  const scrolled = vi.fn<() => void>()
  Element.prototype.scrollIntoView = scrolled
  document.body.innerHTML =
    '<button>Payload</button><input data-place="/acl/0"><input data-place="/properties/title" hidden>'
  showPlace('/properties/title')
  expect([shownPlace.get(), scrolled.mock.calls.length]).toEqual(['', 0])
  showPlace('/acl/0')
  expect(scrolled).toHaveBeenCalled()
  document.querySelector('button')?.focus()
  expect(shownPlace.get()).toBe('/acl/0')
  document.querySelector('input')?.focus()
  expect(shownPlace.get()).toBe('')
})
