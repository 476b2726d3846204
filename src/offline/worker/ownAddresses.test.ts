import { expect, test } from 'vitest'
import { isSettings, unversionedFile } from './ownAddresses.ts'

test.each([
  ['/', '/', 'index.html'],
  ['/index.html', '/', 'index.html'],
  ['/early.js', '/', 'early.js'],
  ['/tools/editor/', '/tools/editor/', 'index.html'],
  ['/tools/editor/icon.svg', '/tools/editor/', 'icon.svg'],
  ['/tools/', '/tools/editor/', undefined],
  ['/early.js', '/tools/editor/', undefined],
  ['/assets/index-1.js', '/', undefined],
  // Where sign-in answers arrive, and the sandbox, need the network anyway.
  ['/auth-redirect.html', '/', undefined],
  ['/auth-redirect', '/', undefined],
  ['/__sandbox/authorize', '/', undefined],
  // The host decides what stands at a deeper address.
  ['/tools/editor/items/42', '/tools/editor/', undefined],
])('%s in %s is %s', (pathname, folder, expected) => {
  expect(unversionedFile(pathname, folder)).toBe(expected)
})

test.each([
  ['/config.json', '/', true],
  ['/tools/editor/config.json', '/tools/editor/', true],
  ['/config.json', '/tools/editor/', false],
  ['/config.example.json', '/', false],
])('%s in %s are the settings: %s', (pathname, folder, expected) => {
  expect(isSettings(pathname, folder)).toBe(expected)
})
