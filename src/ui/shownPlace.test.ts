// @vitest-environment jsdom
import { expect, test, vi } from 'vitest'
import { lightField, shownPlace, showPlace } from './shownPlace.ts'

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

test('the field that a line is about is marked, and the focus stays; then another one is, or none', () => {
  Element.prototype.scrollIntoView = () => {}
  document.body.innerHTML =
    '<button>Payload</button><input data-place="/properties/a"><div role="group"><input data-place="/acl/0"><input data-place="/acl/0/value"></div>'
  const [button, one, , other] = [...document.querySelectorAll<HTMLElement>('button, input')]
  const lit = () => [...document.querySelectorAll('[data-lit-field]')]
  button?.focus()
  expect(lightField('/properties/a')).toBe(true)
  expect(lit()).toEqual([one])
  expect([document.activeElement, shownPlace.get()]).toEqual([button, ''])
  lightField('/acl/0/value')
  expect(lit()).toEqual([other])
  lightField('/acl/0/type')
  expect(lit()).toEqual([document.querySelector('[role="group"]')])
  lightField('')
  expect(lit()).toEqual([])
  lightField('/properties/a')
  one?.focus()
  expect(lit()).toEqual([])
})
