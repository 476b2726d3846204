// @vitest-environment jsdom
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { expect, onTestFinished, test } from 'vitest'
import { setAttributes, textAttributes } from './textAttributes.ts'

test('a text has the name that it was given last, and a stop for Tab', () => {
  const view = new EditorView({ state: EditorState.create({ extensions: textAttributes() }) })
  onTestFinished(() => view.destroy())
  const shown = () => ['aria-label', 'aria-invalid', 'tabindex'].map((name) => view.contentDOM.getAttribute(name))
  setAttributes(view, { 'aria-label': 'Payload', 'aria-invalid': 'true' })
  expect(shown()).toEqual(['Payload', 'true', '0'])
  setAttributes(view, { 'aria-label': 'Payload as JSON' })
  expect(shown()).toEqual(['Payload as JSON', null, '0'])
})

test('a text opens with its attributes, without being drawn a second time for them', () => {
  const view = new EditorView({
    state: EditorState.create({ extensions: textAttributes({ 'aria-label': 'Content' }) }),
  })
  onTestFinished(() => view.destroy())
  expect(['aria-label', 'tabindex'].map((name) => view.contentDOM.getAttribute(name))).toEqual(['Content', '0'])
})
