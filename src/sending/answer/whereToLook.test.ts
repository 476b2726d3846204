import { expect, test } from 'vitest'
import { whereToLook } from './whereToLook.ts'

test.each([
  ['https://graph.microsoft.com', true],
  ['https://graph.microsoft.us', false],
  ['https://dod-graph.microsoft.us/', false],
  ['http://localhost:4300', true],
  ['https://graph.usable.example', true],
])('items of %s can be looked for on the pages of the global cloud: %s', (baseUrl, isThere) => {
  expect(whereToLook(baseUrl) !== undefined).toBe(isThere)
})
