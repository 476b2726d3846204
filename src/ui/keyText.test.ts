import { expect, test } from 'vitest'
import { keyText } from './keyText.ts'

test.each([
  ['Mod+Enter', 'Ctrl+Enter', '⌘↩'],
  ['Mod+Shift+Z', 'Ctrl+Shift+Z', '⇧⌘Z'],
  ['?', '?', '?'],
  ['Shift+F6', 'Shift+F6', '⇧F6'],
])('%s is written %s, and on a Mac %s', (name, elsewhere, onMac) => {
  expect([keyText(name, false), keyText(name, true)]).toEqual([elsewhere, onMac])
})
