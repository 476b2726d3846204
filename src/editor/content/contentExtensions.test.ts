// @vitest-environment jsdom
import { openSearchPanel } from '@codemirror/search'
import { EditorState, Text } from '@codemirror/state'
import { EditorView, keymap } from '@codemirror/view'
import { expect, onTestFinished, test } from 'vitest'
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

test.each(['a\r\nb\r\n', 'a\rb\r', 'a\nb\n'])('pasted %j has the line breaks of the editor', (text) => {
  const view = viewOf('')
  const paste = new Event('paste', { bubbles: true, cancelable: true })
  view.contentDOM.dispatchEvent(Object.assign(paste, { clipboardData: { getData: () => text } }))
  expect(view.state.doc.toString()).toBe('a\nb\n')
})

test('pasting leaves the line endings around it as they are', () => {
  const view = viewOf('x\r\n')
  view.dispatch({ selection: { anchor: 3 } })
  const paste = new Event('paste', { bubbles: true, cancelable: true })
  view.contentDOM.dispatchEvent(Object.assign(paste, { clipboardData: { getData: () => 'a\r\nb' } }))
  expect(view.state.doc.toString()).toBe('x\r\na\nb')
})

test('the find panel speaks in sentence case', () => {
  const view = viewOf('')
  openSearchPanel(view)
  const texts = [...view.dom.querySelectorAll('.cm-search :is(button, label)')].map((each) => each.textContent)
  expect(texts.filter((text) => /^[a-z]/.test(text))).toEqual([])
  expect(texts).toContain('Match case')
  expect(view.dom.querySelector('[name=close]')?.getAttribute('aria-label')).toBe('Close')
})

function viewOf(doc: string): EditorView {
  const view = new EditorView({
    parent: document.body,
    state: EditorState.create({ doc, extensions: contentExtensions('about') }),
  })
  onTestFinished(() => view.destroy())
  return view
}
