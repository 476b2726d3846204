import { describe, expect, test } from 'vitest'
import { isKey, type PressedKey } from './keys.ts'

const plain: PressedKey = { key: '', ctrlKey: false, metaKey: false, altKey: false, shiftKey: false }

describe('a pressed key is the one that is named', () => {
  test.each<[string, Partial<PressedKey>, boolean]>([
    ['Mod+Enter', { key: 'Enter', ctrlKey: true }, true],
    ['Mod+Enter', { key: 'Enter', metaKey: true }, true],
    ['Mod+Enter', { key: 'Enter', ctrlKey: true, metaKey: true }, false],
    ['Mod+Enter', { key: 'Enter' }, false],
    ['Mod+Enter', { key: 'Enter', ctrlKey: true, shiftKey: true }, false],
    ['Mod+S', { key: 's', ctrlKey: true }, true],
    // With Caps Lock.
    ['Mod+S', { key: 'S', ctrlKey: true }, true],
    // AltGr is Ctrl with Alt.
    ['Mod+S', { key: 's', ctrlKey: true, altKey: true }, false],
    ['Mod+Shift+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, true],
    ['Mod+Z', { key: 'Z', ctrlKey: true, shiftKey: true }, false],
    ['?', { key: '?', shiftKey: true }, true],
    ['?', { key: '?' }, true],
    ['?', { key: '?', ctrlKey: true }, false],
    ['Shift+F6', { key: 'F6', shiftKey: true }, true],
    ['F6', { key: 'F6', shiftKey: true }, false],
  ])('%s, %j: %s', (name, pressed, expected) => {
    expect(isKey({ ...plain, ...pressed }, ['F1', name])).toBe(expected)
  })
})
