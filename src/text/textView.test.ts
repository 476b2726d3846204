// @vitest-environment jsdom
import type { EditorView } from '@codemirror/view'
import { expect, onTestFinished, test } from 'vitest'
import { measureRope, measureText } from '../domain/rope/textMeasure.ts'
import { ropeOf, type TextRope } from '../domain/rope/textRope.ts'
import { setAttributes } from './textAttributes.ts'
import { focusText, openTextView, replaceText } from './textView.ts'

// jsdom lays nothing out, and a document with the focus asks where its text is.
Range.prototype.getClientRects = () => document.body.getClientRects()

test('after any edit the text is measured already, and exactly', () => {
  const { view, reported } = open('a😀\r\nb')
  const edits = [
    { from: 2, insert: 'x' },
    { from: 2, to: 3, insert: '' },
    { from: 0, to: 6, insert: '東京\n"\\' },
    { from: 1, insert: '\ud800' },
  ]
  for (const changes of edits) view.dispatch({ changes })
  expect(reported).toHaveLength(edits.length)
  for (const text of reported) expect(measureRope(text)).toEqual(measureText(text.toString()))
})

test('a text from outside is shown and not reported', () => {
  const { view, reported } = open('a')
  replaceText(view, ropeOf('b\r\nc'))
  expect(view.state.doc.toString()).toBe('b\r\nc')
  expect(reported).toEqual([])
})

test('of a long text from outside only a part is drawn, though the box is not in sight', async () => {
  const { view, reported, wrapped } = open('a')
  // What is out of sight is known after a measurement.
  await new Promise((resolve) => requestAnimationFrame(resolve))
  replaceText(view, ropeOf('a line\n'.repeat(20_000)))
  expect(view.state.doc.lines).toBe(20_001)
  expect(view.contentDOM.querySelectorAll('.cm-line').length).toBeLessThan(1000)
  replaceText(view, ropeOf('a long line '.repeat(20_000)))
  expect(wrapped).toEqual([false])
  expect(reported).toEqual([])
})

test('wrapping that turns itself off is told', () => {
  const { view, wrapped } = open('a')
  view.dispatch({ changes: { from: 1, insert: 'b'.repeat(20_000) } })
  expect(wrapped).toEqual([false])
})

test('the text has a name, its problems, its place, and a stop for Tab', () => {
  const { view } = open('a')
  setAttributes(view, { 'aria-label': 'Content', 'data-place': '/content/value' })
  const names = ['aria-label', 'data-place', 'tabindex', 'role']
  expect(names.map((name) => view.contentDOM.getAttribute(name))).toEqual(['Content', '/content/value', '0', 'textbox'])
})

test('the caret is put where it was, and never past the end', () => {
  const { view } = open('abc')
  focusText(view, 2)
  expect(view.state.selection.main.head).toBe(2)
  focusText(view, 9)
  expect(view.state.selection.main.head).toBe(3)
  expect(document.activeElement).toBe(view.contentDOM)
})

function open(text: string): {
  readonly view: EditorView
  readonly reported: readonly TextRope[]
  readonly wrapped: readonly boolean[]
} {
  const reported: TextRope[] = []
  const wrapped: boolean[] = []
  const view = openTextView(document.body, ropeOf(text), {
    onText: (next) => reported.push(next),
    onWrapping: ({ isOn }) => wrapped.push(isOn),
  })
  onTestFinished(() => view.destroy())
  return { view, reported, wrapped }
}
