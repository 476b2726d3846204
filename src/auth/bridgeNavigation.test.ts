import { expect, test, vi } from 'vitest'
import { bridgeNavigation } from './bridgeNavigation.ts'

test.each([
  // The editor's folder, where the library wants to go, where the page goes.
  ['https://a.example/', 'https://a.example/?item=1#x', 'https://a.example/?item=1#x'],
  ['https://a.example/', 'https://a.example/', 'https://a.example/'],
  [
    'https://a.example/tools/editor/',
    'https://a.example/tools/editor/?item=1',
    'https://a.example/tools/editor/?item=1',
  ],
  ['https://a.example/tools/editor/', 'https://a.example/', 'https://a.example/tools/editor/'],
  ['https://a.example/tools/editor/', 'https://a.example/tools/editor-old/', 'https://a.example/tools/editor/'],
  ['https://a.example/', 'https://evil.example/', 'https://a.example/'],
])('from the bridge in %s, %s leads to %s', async (folder, wanted, expected) => {
  const replace = vi.fn<(address: string) => void>()
  expect(await bridgeNavigation(folder, replace).navigateInternal(wanted)).toBe(true)
  expect(replace).toHaveBeenCalledExactlyOnceWith(expected)
})
