// @vitest-environment jsdom
import { EditorState, Text } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { expect, test } from 'vitest'
import { contentExtensions, wrappingFor } from './contentExtensions.ts'

test.each([
  ['lines of ordinary length', ['a'.repeat(20_000), 'b'], true],
  ['one very long line', ['a', 'b'.repeat(20_001)], false],
])('%s: wrapped %s', (_, lines, isWrapped) => {
  expect(wrappingFor(Text.of(lines)) === EditorView.lineWrapping).toBe(isWrapped)
})

test('Tab and Ctrl+Enter are left to the page', () => {
  const state = EditorState.create({ extensions: contentExtensions('about') })
  const keys = state.facet(keymap).flat()
  expect(keys.length).toBeGreaterThan(20)
  expect(keys.filter(({ key }) => key === 'Tab' || key === 'Mod-Enter')).toEqual([])
})

test('line endings other than "\\n" stay in the text', () => {
  const state = EditorState.create({ doc: 'a\r\nb\rc', extensions: contentExtensions('about') })
  expect(state.doc.toString()).toBe('a\r\nb\rc')
  expect(state.doc.lines).toBe(2)
})

test('the text has a name, its problems, and its place', () => {
  const view = new EditorView({ state: EditorState.create({ extensions: contentExtensions('about') }) })
  const names = ['aria-label', 'aria-describedby', 'data-place']
  expect(names.map((name) => view.contentDOM.getAttribute(name))).toEqual(['Content', 'about', '/content/value'])
  view.destroy()
})
