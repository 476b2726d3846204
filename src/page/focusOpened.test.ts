// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { emptyDraft } from '../domain/itemDraft.ts'
import { focusOpened } from './focusOpened.ts'

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['requestAnimationFrame', 'performance'] })
  Element.prototype.scrollIntoView = vi.fn<() => void>()
  document.body.innerHTML =
    '<button id="elsewhere"></button><input id="connection" data-place="url:connection-id"><input id="item" data-place="url:item-id">'
})

test.each([
  ['an empty draft', emptyDraft, 'connection'],
  ['a draft with something in it', { ...emptyDraft, connectionId: 'tickets' }, 'item'],
])('%s is gone on with at %s', (_, draft, id) => {
  focusOpened(draft)
  expect(document.activeElement?.id).toBe(id)
})

test('an empty one whose title is known is gone on with there, and with the ID where its field does not come', () => {
  const begun = { ...emptyDraft, connectionId: 'tickets' }
  focusOpened(begun, 'a/b')
  frames(5)
  expect(document.activeElement).toBe(document.body)
  document.body.insertAdjacentHTML('beforeend', '<input id="title" data-place="/properties/a~1b">')
  frames(1)
  expect(document.activeElement?.id).toBe('title')
  document.getElementById('title')?.remove()
  focusOpened(begun, 'a/b')
  frames(70)
  expect(document.activeElement?.id).toBe('item')
})

test('a form that takes no input yet, or is drawn anew, has the focus once it is there', () => {
  const connection = document.getElementById('connection')
  connection?.setAttribute('inert', '')
  focusOpened(emptyDraft)
  frames(10)
  expect(document.activeElement).toBe(document.body)
  connection?.removeAttribute('inert')
  frames(1)
  expect(document.activeElement).toBe(connection)
  connection?.blur()
  frames(1)
  expect(document.activeElement).toBe(connection)
})

test('the focus stays where somebody put it meanwhile', () => {
  const connection = document.getElementById('connection')
  connection?.setAttribute('inert', '')
  focusOpened(emptyDraft)
  document.getElementById('elsewhere')?.focus()
  frames(1)
  document.getElementById('elsewhere')?.blur()
  connection?.removeAttribute('inert')
  frames(10)
  expect(document.activeElement).toBe(document.body)
})

test('where nothing takes it, it is not waited for without end', () => {
  focusOpened(emptyDraft)
  frames(1000)
  document.getElementById('connection')?.blur()
  frames(10)
  expect(document.activeElement).toBe(document.body)
})

function frames(count: number): void {
  for (let frame = 0; frame < count; frame += 1) vi.advanceTimersToNextFrame()
}
