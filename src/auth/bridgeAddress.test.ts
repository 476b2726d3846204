import { expect, test } from 'vitest'
import { bridgeAddress } from './bridgeAddress.ts'

test.each([
  ['https://a.example/', 'https://a.example/auth-redirect.html'],
  ['https://a.example/tools/editor/?item=1#x', 'https://a.example/tools/editor/auth-redirect.html'],
  ['https://a.example/tools/editor/index.html', 'https://a.example/tools/editor/auth-redirect.html'],
])('of the editor at %s', (base, expected) => {
  expect(bridgeAddress(base)).toBe(expected)
})
