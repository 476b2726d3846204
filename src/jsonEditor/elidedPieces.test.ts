// @vitest-environment jsdom
import { EditorState } from '@codemirror/state'
import { EditorView } from '@codemirror/view'
import { expect, onTestFinished, test } from 'vitest'
import { ElidedTexts } from '../domain/jsonText/elidedTexts.ts'
import { ropeOf } from '../domain/rope/textRope.ts'
import { elidedPieces, refreshPieces } from './elidedPieces.ts'

test('an elided text is one piece that says its beginning and length, and follows what it stands for', () => {
  const { elided, view, doc } = open('Long "text"'.padEnd(20_000, '.'))
  expect(pieceOf(view)).toBe(`"Long \\"text\\"${'.'.repeat(29)}… 20,000 characters, edited in the form"`)
  elided.tokenFor('/content', ropeOf('Another'))
  view.dispatch({ effects: refreshPieces.of(null) })
  expect(pieceOf(view)).toBe('"Another… 7 characters, edited in the form"')
  expect(view.state.doc.toString()).toBe(doc)
})

test('what is copied has the text itself', () => {
  const { view, doc } = open('one\ntwo')
  const [filter] = view.state.facet(EditorView.clipboardOutputFilter)
  expect(filter?.(doc, view.state)).toBe('{ "value": "one\\ntwo" }')
})

test('the caret does not go into it', () => {
  const { view } = open('Long')
  view.dispatch({ selection: { anchor: 11 } })
  expect(view.moveByChar(view.state.selection.main, true).head).toBe(view.state.doc.length - 2)
})

function pieceOf(view: EditorView): string | null | undefined {
  return view.contentDOM.querySelector('.cm-elided')?.textContent
}

function open(text: string) {
  const elided = new ElidedTexts()
  const doc = `{ "value": ${JSON.stringify(elided.tokenFor('/content', ropeOf(text)))} }`
  const view = new EditorView({
    parent: document.body,
    state: EditorState.create({ doc, extensions: elidedPieces(elided) }),
  })
  onTestFinished(() => view.destroy())
  return { elided, view, doc }
}
