// @vitest-environment jsdom
import { beforeEach, expect, test } from 'vitest'
import { connectionOf, keptConnection, nothingTyped } from './typedConnection.ts'

beforeEach(() => sessionStorage.clear())

test.each([
  [undefined, 'contosoAssets'],
  ['assets', 'assets'],
  ['', ''],
])('with the ID %s typed it is “%s”', (id, expected) => {
  expect(connectionOf({ ...nothingTyped, name: 'Contoso assets', id }).id).toBe(expected)
})

test.each([nothingTyped, { name: 'A', id: 'abc', description: 'All' }])('%j is kept for the tab', (typed) => {
  keptConnection.write(typed)
  expect(keptConnection.read()).toEqual(typed)
})

test('what cannot be read is nothing', () => {
  sessionStorage.setItem('external-item-editor.new-connection', '{"name":1}')
  expect(keptConnection.read()).toBeUndefined()
})
