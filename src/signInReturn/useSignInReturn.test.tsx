// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyDraft } from '../domain/itemDraft.ts'
import { live } from '../ui/live.ts'
import { readSignInReturn } from './signInReturn.ts'
import { useSignInReturn } from './useSignInReturn.ts'

const draft = { ...emptyDraft, connectionId: 'tickets', itemId: 'T1' }

beforeEach(() => {
  sessionStorage.clear()
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => (run(), 0))
  Element.prototype.scrollIntoView = () => undefined
})
afterEach(() => {
  document.body.replaceChildren()
  vi.unstubAllGlobals()
})

test('after the return the field has the focus again, with the caret where it was', () => {
  const before = open()
  const title = field('/properties/title')
  title.focus()
  title.setSelectionRange(2, 2)
  title.blur()
  before.current.leaves(false)
  expect(before.current.resumable).toBeUndefined()

  const again = field('/properties/title')
  title.remove()
  const after = open()
  expect(document.activeElement).toBe(again)
  expect(again.selectionStart).toBe(2)
  expect(after.current.resumable).toBeUndefined()
  expect(readSignInReturn()).toEqual({})
})

test('the form is scrolled as it was, wherever the field is', () => {
  document.body.innerHTML = '<main></main>'
  const form = document.querySelector('main')
  if (form === null) throw new Error('There is no form.')
  form.scrollTop = 40
  field('/properties/tags').focus()
  open().current.leaves(false)
  Element.prototype.scrollIntoView = () => (form.scrollTop = 900)
  field('/properties/tags')
  document.querySelector('input')?.remove()
  open()
  expect(document.activeElement).toBe(document.querySelector('input'))
  expect(form.scrollTop).toBe(40)
})

test.each([
  [{}, 'url:item-id'],
  [{ connectionId: '' }, 'url:connection-id'],
])('who was in no field yet is led to where to go on (%j)', (given, place) => {
  open(given).current.leaves(false)
  const next = field(place)
  open(given)
  expect(document.activeElement).toBe(next)
})

test('a field that comes later than the others is waited for', () => {
  const frames: (() => void)[] = []
  const before = open()
  const content = field('/content/value')
  content.focus()
  content.blur()
  before.current.leaves(false)
  content.remove()
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => frames.push(run))
  open()
  act(() => frames.shift()?.())
  expect(document.activeElement).toBe(document.body)
  const again = field('/content/value')
  act(() => frames.shift()?.())
  expect(document.activeElement).toBe(again)
  expect(frames).toEqual([])
})

test('while the page before has the draft still, the fields may be drawn anew: the focus waits for those that stay', () => {
  open().current.leaves(false)
  const first = field('url:item-id')
  const { unmount } = renderHook(() =>
    useSignInReturn({ state: live({ draft }), isSettling: false, isOurs: false }, true),
  )
  expect(document.activeElement).toBe(document.body)
  unmount()
  first.remove()
  const again = field('url:item-id')
  open()
  expect(document.activeElement).toBe(again)
})

test('whoever has gone on to another field stays there', () => {
  const before = open()
  field('url:item-id').focus()
  const other = field('url:connection-id')
  other.focus()
  before.current.leaves(false)
  open()
  expect(document.activeElement).toBe(other)
})

test('what was being submitted can be resumed, signed in and with that item in the form, until it is forgotten', () => {
  field('url:item-id')
  open().current.leaves(true)
  expect(open({ isSignedIn: false }).current.resumable).toBeUndefined()
  expect(open({ itemId: 'T2' }).current.resumable).toBeUndefined()
  const after = open()
  expect(after.current.resumable).toEqual({ connectionId: 'tickets', itemId: 'T1' })
  act(() => after.current.forget())
  expect(after.current.resumable).toBeUndefined()
  expect(open().current.resumable).toBeUndefined()
})

test('what waits to be submitted still does after the way to another page, such as for a permission', () => {
  field('url:item-id')
  open().current.leaves(true)
  open().current.leaves(false)
  const again = open()
  expect(again.current.resumable).toEqual({ connectionId: 'tickets', itemId: 'T1' })
  act(() => again.current.forget())
  again.current.leaves(false)
  expect(open().current.resumable).toBeUndefined()
})

function open({ isSignedIn = true, itemId = 'T1', connectionId = 'tickets' } = {}) {
  const state = live({ draft: { ...draft, itemId, connectionId } })
  return renderHook(() => useSignInReturn({ state, isSettling: false, isOurs: true }, isSignedIn)).result
}

function field(place: string): HTMLInputElement {
  const input = document.createElement('input')
  input.value = 'A title'
  input.setAttribute('data-place', place)
  document.body.append(input)
  return input
}
