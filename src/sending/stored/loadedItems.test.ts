// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { loadedItems } from './loadedItems.ts'

beforeEach(() => sessionStorage.clear())

test('an item that was opened is there after a reload, until it is taken away', () => {
  loadedItems().add({ key: 'a', at: 1, text: '{}' })
  loadedItems().add({ key: 'a', at: 2, text: '{"acl":[]}' })
  expect(loadedItems().find('a')).toEqual({ key: 'a', at: 2, text: '{"acl":[]}' })
  loadedItems().remove('a')
  expect(loadedItems().find('a')).toBeUndefined()
})

test('the latest that fit are kept', () => {
  const text = 'x'.repeat(150_000)
  for (const key of ['a', 'b', 'c']) loadedItems().add({ key, at: 1, text })
  expect(['a', 'b', 'c'].filter((key) => loadedItems().find(key) !== undefined)).toEqual(['b', 'c'])
  loadedItems().add({ key: 'large', at: 1, text: 'x'.repeat(500_000) })
  expect(loadedItems().find('large')).toBeUndefined()
})

test.each(['{', '[1]', 'null'])('what is no list of items is passed over: %s', (text) => {
  sessionStorage.setItem('external-item-editor.loaded', text)
  expect(loadedItems().find('a')).toBeUndefined()
})

test('where storage is denied, nothing breaks', () => {
  const denied = loadedItems(() => {
    throw new DOMException('denied', 'SecurityError')
  })
  denied.add({ key: 'a', at: 1, text: '{}' })
  denied.remove('a')
  expect(denied.find('a')).toBeUndefined()
})
