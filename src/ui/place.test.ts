// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { focusPlace } from './place.ts'

beforeEach(() => {
  Element.prototype.scrollIntoView = () => undefined
  globalThis.CSS = { ...globalThis.CSS, escape: (text: string) => text.replaceAll('"', '\\"') }
  document.body.innerHTML =
    '<input id="title" data-place="/properties/title"><input id="acl" data-place="/acl"><input id="item" data-place="url:item-id">'
})

test.each([
  ['/properties/title', 'title'],
  ['/properties/title/0', 'title'],
  ['/acl/3/value', 'acl'],
  ['url:item-id', 'item'],
])('a problem at %s leads to the nearest control', (place, id) => {
  expect(focusPlace(place)).toBe(true)
  expect(document.activeElement?.id).toBe(id)
})

test('a place that has no control says so', () => {
  expect(focusPlace('/content/value')).toBe(false)
})
