// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { openedItems } from './openedItems.ts'

beforeEach(() => sessionStorage.clear())

test('an item that was opened is there after a reload, until it is taken away', () => {
  openedItems().add({ key: 'a', at: 1, text: '{}' })
  openedItems().add({ key: 'a', at: 2, text: '{"acl":[]}' })
  expect(openedItems().find('a')).toEqual({ key: 'a', at: 2, text: '{"acl":[]}' })
  openedItems().remove('a')
  expect(openedItems().find('a')).toBeUndefined()
})

test('the latest that fit are kept', () => {
  const text = 'x'.repeat(150_000)
  for (const key of ['a', 'b', 'c']) openedItems().add({ key, at: 1, text })
  expect(['a', 'b', 'c'].filter((key) => openedItems().find(key) !== undefined)).toEqual(['b', 'c'])
  openedItems().add({ key: 'large', at: 1, text: 'x'.repeat(500_000) })
  expect(openedItems().find('large')).toBeUndefined()
})

test.each(['{', '[1]', 'null'])('what is no list of items is passed over: %s', (text) => {
  sessionStorage.setItem('external-item-editor.loaded', text)
  expect(openedItems().find('a')).toBeUndefined()
})

test('where storage is denied, nothing breaks', () => {
  const denied = openedItems(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  denied.add({ key: 'a', at: 1, text: '{}' })
  denied.remove('a')
  expect(denied.find('a')).toBeUndefined()
})
