// @vitest-environment jsdom
import { EditorView } from '@codemirror/view'
import { expect, onTestFinished, test, vi } from 'vitest'
import { textExtensions } from './textExtensions.ts'

const long = `${'line'.repeat(1000)}\r\n`.repeat(200)
const asTyped = long.replaceAll('\r', '')

test('a long text of many lines comes in slices, in place of what is selected', async () => {
  const { view, paste } = open('one two')
  view.dispatch({ selection: { anchor: 4, head: 7 } })
  expect(paste(long)).toBe(true)
  expect(view.state.doc.toString()).toBe('one two')
  await vi.waitFor(() => expect(view.state.doc.length).toBeGreaterThan(10))
  expect(view.state.doc.toString() === `one ${asTyped}`).toBe(true)
  expect(view.state.selection.main.head).toBe(4 + asTyped.length)
})

test.each<[string, (view: EditorView) => void]>([
  ['a key', (view) => view.contentDOM.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true }))],
  ['what is typed', (view) => view.contentDOM.dispatchEvent(new InputEvent('beforeinput', { data: 'x' }))],
  ['leaving the text', (view) => view.contentDOM.dispatchEvent(new FocusEvent('blur'))],
  ['a press of the mouse', (view) => view.contentDOM.dispatchEvent(new MouseEvent('mousedown'))],
  ['leaving the page', () => window.dispatchEvent(new Event('pagehide'))],
])('%s finds all of it there', async (_, happens) => {
  const { view, paste } = open('')
  paste(long)
  happens(view)
  expect(view.state.doc.length).toBe(asTyped.length)
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(view.state.doc.length).toBe(asTyped.length)
})

test.each([
  ['a short text', 'a\nb'],
  ['a long text of one line', 'a'.repeat(600_000)],
])('%s is pasted at once', (_, text) => {
  const { view, paste } = open('')
  paste(text)
  expect(view.state.doc.toString()).toBe(text)
})

test('a text that is closed meanwhile stays closed', async () => {
  const { view, paste } = open('')
  paste(long)
  view.destroy()
  await new Promise((resolve) => setTimeout(resolve, 100))
  expect(view.state.doc.length).toBe(0)
})

function open(doc: string) {
  const view = new EditorView({ parent: document.body, doc, extensions: textExtensions() })
  onTestFinished(() => view.destroy())
  const paste = (text: string) => {
    const event = new Event('paste', { bubbles: true, cancelable: true })
    view.contentDOM.dispatchEvent(Object.assign(event, { clipboardData: { getData: () => text, files: [] } }))
    return event.defaultPrevented
  }
  return { view, paste }
}
