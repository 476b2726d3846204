// @vitest-environment jsdom
import { EditorView } from '@codemirror/view'
import { beforeEach, expect, onTestFinished, test, vi } from 'vitest'
import { longLineInput } from './longLineInput.ts'

const long = 'a'.repeat(20_000)

// A key is late by the clock, which a busy machine would decide.
beforeEach(() => void vi.useFakeTimers({ toFake: [...frames, ...timers, 'performance'] }))
const frames = ['requestAnimationFrame', 'cancelAnimationFrame'] as const
const timers = ['setTimeout', 'clearTimeout'] as const

test.each<[string, string, InputEventInit, boolean]>([
  ['a key in a very long line is an edit at once', long, { inputType: 'insertText', data: 'é' }, true],
  ['a key in another line is left to the browser', 'short', { inputType: 'insertText', data: 'x' }, false],
  ['so is what is composed', long, { inputType: 'insertCompositionText', data: 'か', isComposing: true }, false],
  [
    'so is what is composed and said to be text',
    long,
    { inputType: 'insertText', data: 'か', isComposing: true },
    false,
  ],
  ['so is a correction', long, { inputType: 'insertReplacementText', data: null }, false],
])('%s', (_, doc, init, isTaken) => {
  const view = new EditorView({ parent: document.body, doc, extensions: longLineInput() })
  onTestFinished(() => view.destroy())
  view.dispatch({ selection: { anchor: 0, head: 2 } })
  const event = new InputEvent('beforeinput', { ...init, bubbles: true, cancelable: true })
  view.contentDOM.dispatchEvent(event)
  expect(event.defaultPrevented).toBe(isTaken)
  expect(view.state.doc.toString()).toBe(isTaken ? `${init.data}${doc.slice(2)}` : doc)
  if (isTaken) expect(view.state.selection.main.head).toBe(1)
})

test.each<[string, (view: EditorView) => void, string]>([
  ['the next frame', () => vi.advanceTimersToNextFrame(), 'abcd'],
  ['Backspace', (view) => press(view, { key: 'Backspace' }), 'abcd'],
  ['a command', (view) => press(view, { key: 'z', ctrlKey: true }), 'abcd'],
  ['a press of the mouse', (view) => view.contentDOM.dispatchEvent(new MouseEvent('mousedown')), 'abcd'],
  ['leaving the box', (view) => view.contentDOM.dispatchEvent(new FocusEvent('blur')), 'abcd'],
  ['the beginning of a composition', (view) => view.contentDOM.dispatchEvent(new Event('compositionstart')), 'abcd'],
  ['another key that is typed', (view) => press(view, { key: 'e' }), 'a'],
])('keys that come before the frame of the first one are one edit, there before %s', (_, happens, expected) => {
  let edits = 0
  const counting = EditorView.updateListener.of(({ docChanged }) => void (edits += docChanged ? 1 : 0))
  const view = new EditorView({ parent: document.body, doc: long, extensions: [longLineInput(), counting] })
  onTestFinished(() => view.destroy())
  for (const data of 'abcd') type(view, data)
  expect(view.state.doc.toString()).toBe(`a${long}`)
  happens(view)
  expect(view.state.doc.toString()).toBe(`${expected}${long}`)
  vi.advanceTimersToNextFrame()
  expect(view.state.doc.toString()).toBe(`abcd${long}`)
  expect(edits).toBe(2)
})

test('a key after the frame is an edit at once again', () => {
  const view = new EditorView({ parent: document.body, doc: long, extensions: longLineInput() })
  onTestFinished(() => view.destroy())
  type(view, 'a')
  vi.advanceTimersToNextFrame()
  type(view, 'b')
  expect(view.state.doc.toString()).toBe(`ab${long}`)
})

test('keys that are late are one edit, once all of them are there', () => {
  const view = new EditorView({ parent: document.body, doc: long, extensions: longLineInput() })
  onTestFinished(() => view.destroy())
  for (const data of 'abc') type(view, data, 100)
  expect(view.state.doc.toString()).toBe(long)
  vi.advanceTimersByTime(0)
  expect(view.state.doc.toString()).toBe(`abc${long}`)
})

function type(view: EditorView, data: string, lateBy = 0): void {
  const init = { inputType: 'insertText', data, bubbles: true, cancelable: true }
  const event = new InputEvent('beforeinput', init)
  Object.defineProperty(event, 'timeStamp', { value: performance.now() - lateBy })
  view.contentDOM.dispatchEvent(event)
}

function press(view: EditorView, init: KeyboardEventInit): void {
  view.contentDOM.dispatchEvent(new KeyboardEvent('keydown', { ...init, bubbles: true, cancelable: true }))
}
