// @vitest-environment jsdom
import { EditorView } from '@codemirror/view'
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { emptyRope, ropeOf, type TextRope } from '../../domain/textRope.ts'
import { TextDocument, type TextDocumentProps } from './TextDocument.tsx'

test('what is typed is reported, and a draft that lags behind takes no key back', () => {
  const { reported, type, shown, draftIs } = show(ropeOf('a'))
  type('b')
  const first = reported.at(-1)
  type('c')
  if (first === undefined) throw new Error('Nothing was reported.')
  draftIs(first)
  expect(shown()).toBe('abc')
  expect(reported.map(String)).toEqual(['ab', 'abc'])
})

test('an emptied draft that lags behind takes no key back either', () => {
  const { remove, type, shown, draftIs } = show(ropeOf('a'))
  remove()
  type('b')
  draftIs(emptyRope)
  expect(shown()).toBe('b')
})

test('another text from outside is shown as it is, and not reported back', () => {
  const { reported, type, shown, draftIs } = show(ropeOf('a'))
  type('b')
  draftIs(ropeOf('opened\r\nlater'))
  expect(shown()).toBe('opened\r\nlater')
  draftIs(emptyRope)
  expect(shown()).toBe('')
  expect(reported.map(String)).toEqual(['ab'])
})

test('a text typed before and opened again is shown again', () => {
  const { reported, type, shown, draftIs } = show(ropeOf('a'))
  type('b')
  const [before] = reported
  type('c')
  if (before === undefined) throw new Error('Nothing was reported.')
  draftIs(reported.at(-1) ?? emptyRope)
  draftIs(before)
  expect(shown()).toBe('ab')
})

function show(initial: TextRope, props: Partial<TextDocumentProps> = {}) {
  const reported: TextRope[] = []
  const element = (text: TextRope) => (
    <TextDocument
      text={text}
      label="Content"
      place="/content/value"
      describedBy="about"
      isInvalid={false}
      height="16rem"
      {...props}
      onChange={(next) => reported.push(next)}
    />
  )
  const { rerender } = render(element(initial))
  const view = EditorView.findFromDOM(screen.getByLabelText('Content'))
  if (view === null) throw new Error('The editor is not on the screen.')
  const change = (from: number, insert: string) =>
    act(() => view.dispatch({ changes: { from, to: view.state.doc.length, insert } }))
  return {
    reported,
    type: (text: string) => change(view.state.doc.length, text),
    remove: () => change(0, ''),
    shown: () => view.state.doc.toString(),
    /** The draft as it reaches the editor, which may be later than the next key. */
    draftIs: (text: TextRope) => rerender(element(text)),
  }
}
