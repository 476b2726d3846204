// @vitest-environment jsdom
import { forceParsing } from '@codemirror/language'
import { EditorState, Text } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { expect, onTestFinished, test } from 'vitest'
import { jsonColors } from './jsonColors.ts'

test('names, texts, numbers and literals have their colors', () => {
  expect(colored(open('{ "a": ["b", 1, true, null] }'))).toEqual([
    'cm-json-key "a"',
    'cm-json-string "b"',
    'cm-json-number 1',
    'cm-json-number true',
    'cm-json-number null',
  ])
})

test('a text that grows too long loses its colors, and has them again', () => {
  const view = open('{ "a": 1 }')
  view.dispatch({ changes: { from: 0, insert: ' '.repeat(300_000) } })
  expect(colored(view)).toEqual([])
  view.dispatch({ changes: { from: 0, to: 300_000 } })
  expect(colored(view)).toEqual(['cm-json-key "a"', 'cm-json-number 1'])
})

function colored(view: EditorView): readonly string[] {
  // However busy the machine is: an editor reads on when there is time.
  forceParsing(view, view.state.doc.length, 10_000)
  return [...view.contentDOM.querySelectorAll('[class^=cm-json]')].map(
    (each) => `${each.className} ${each.textContent}`,
  )
}

function open(text: string): EditorView {
  const doc = Text.of([text])
  const view = new EditorView({
    parent: document.body,
    state: EditorState.create({ doc, extensions: jsonColors(doc) }),
  })
  onTestFinished(() => view.destroy())
  return view
}
