// @vitest-environment jsdom
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { expect, onTestFinished, test } from 'vitest'
import { specialCharacters } from './specialCharacters.ts'

test.each<[string, string, readonly string[]]>([
  ['ordinary text, tabs and whole pairs need no sign', 'Zürich\t東京 😀 👨‍👩‍👧\nnext', []],
  ['a Windows line ending', 'a\r\nb', ['␍ Carriage return, part of a Windows line ending (U+000D)']],
  ['a control character', '\u0007', ['␇ Control character (U+0007)']],
  ['a zero-width space', 'a\u200bb', ['• Zero-width space (U+200B)']],
  ['a non-breaking space', 'a\xa0b', ['⍽ Non-breaking space (U+00A0)']],
  ['a forced direction', 'a\u202eb', ['• Forced direction, right to left (U+202E)']],
  ['a hidden tag', 'a\u{e0041}b', ['• Hidden tag (U+E0041)']],
  ['a lone half of a pair, in front of a whole one', '\ud83d\ud83d\ude00', ['• Half of a character (U+D83D)']],
  ['the other half alone', 'x\ude00', ['• Half of a character (U+DE00)']],
])('%s', (_, doc, signs) => {
  expect(signsOf(viewOf(doc))).toEqual(signs)
})

test('signs follow an edit', () => {
  const view = viewOf('a\u200b\u0007')
  view.dispatch({ changes: { from: 0, to: 2, insert: 'b\u0000' } })
  expect(signsOf(view)).toEqual(['␀ Null (U+0000)', '␇ Control character (U+0007)'])
})

test.each([
  ['one after another', '\u200b'.repeat(3000), 100],
  ['between other characters', 'a\xa0'.repeat(3000), 1000],
])('of thousands %s the first ones have a sign', (_, doc, count) => {
  expect(signsOf(viewOf(doc))).toHaveLength(count)
})

function signsOf(view: EditorView): readonly string[] {
  return [...view.contentDOM.querySelectorAll('[role=img]')].map(
    (each) => `${each.textContent} ${each.getAttribute('aria-label')}`,
  )
}

function viewOf(doc: string): EditorView {
  const extensions = [EditorState.lineSeparator.of('\n'), specialCharacters()]
  const view = new EditorView({ parent: document.body, state: EditorState.create({ doc, extensions }) })
  onTestFinished(() => view.destroy())
  return view
}
