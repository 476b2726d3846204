import { type EditorState, type Extension, StateEffect, StateField, Text, type Transaction } from '@codemirror/state'
import type { EditorView } from '@codemirror/view'

/** Where a text stands that came in as a whole: pasted, or from a file. */
interface Insertion {
  readonly from: number
  readonly to: number
}

/** Remembers the last text that came in as a whole, for as long as nobody edits it. */
export function insertions(): Extension {
  return insertionField
}

/** Where the last text stands that came in as a whole; undefined once it was edited. */
export function insertionOf(state: EditorState): Insertion | undefined {
  return state.field(insertionField, false)
}

/** Puts a text in place of the selection, as one edit. */
export function pasteText(view: EditorView, text: string): void {
  const { from, to } = view.state.selection.main
  insert(view, { from, to }, text, 'input.paste')
}

/** Puts a document at the caret, on lines of its own, as one edit. True when there was other text. */
export function insertDocument(view: EditorView, document: Text): boolean {
  const { doc, selection } = view.state
  const at = selection.main.to
  const line = doc.lineAt(at)
  const before = at === line.from ? Text.empty : lineBreak
  const after = at === line.to ? Text.empty : lineBreak
  insertAt(view, { from: at, to: at }, before.append(document).append(after), 'input.drop')
  return doc.length > 0
}

/** Puts another text in place of the last one that came in as a whole. */
export function replaceInsertion(view: EditorView, text: string): void {
  const range = insertionOf(view.state)
  if (range !== undefined) insert(view, range, text, 'input.paste')
}

/** Puts another text in place of all of it, as one edit. */
export function replaceContent(view: EditorView, text: string): void {
  insert(view, { from: 0, to: view.state.doc.length }, text, 'input.paste')
}

/** True for an edit by which a text comes in as a whole. */
export function isInsertion({ effects }: Transaction): boolean {
  return effects.some((effect) => effect.is(cameIn))
}

function insert(view: EditorView, range: Insertion, text: string, userEvent: string): void {
  insertAt(view, range, view.state.toText(text), userEvent)
}

function insertAt(view: EditorView, { from, to }: Insertion, document: Text, userEvent: string): void {
  const end = from + document.length
  view.dispatch({
    changes: { from, to, insert: document },
    selection: { anchor: end },
    effects: cameIn.of({ from, to: end }),
    scrollIntoView: true,
    userEvent,
  })
}

const lineBreak = Text.of(['', ''])

const cameIn = StateEffect.define<Insertion>()

const insertionField = StateField.define<Insertion | undefined>({
  create: () => undefined,
  update: (insertion, { changes, docChanged, effects }) => {
    const next = effects.find((effect) => effect.is(cameIn))
    if (next?.is(cameIn) === true) return next.value
    if (insertion === undefined || !docChanged) return insertion
    if (changes.touchesRange(insertion.from + 1, insertion.to - 1) !== false) return undefined
    return { from: changes.mapPos(insertion.from, 1), to: changes.mapPos(insertion.to, -1) }
  },
})
