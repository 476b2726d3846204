import { Annotation, Compartment, EditorState, type Extension } from '@codemirror/state'
import { EditorView, type ViewUpdate } from '@codemirror/view'
import { commonEnds } from '../domain/rope/commonEnds.ts'
import { measureEdit, type TextChange } from '../domain/rope/textMeasure.ts'
import type { TextRope } from '../domain/rope/textRope.ts'
import { finished } from '../domain/steps.ts'
import { documentOf } from './documentOf.ts'
import { lineWrapping, type Wrapping, wrappingOf } from './lineWrapping.ts'
import { type TextAttributes, textAttributes } from './textAttributes.ts'
import { textExtensions } from './textExtensions.ts'

/** Who hears of what happens in a text. */
export interface TextListeners {
  /** The text after an edit by the user, measured already. */
  readonly onText: (text: TextRope) => void
  readonly onWrapping: (wrapping: Wrapping) => void
}

/** Opens a text for editing, as the last child of an element. */
export function openTextView(
  parent: HTMLElement,
  text: TextRope,
  listeners: TextListeners,
  attributes?: TextAttributes,
): EditorView {
  let told: Wrapping | undefined
  const hear = EditorView.updateListener.of((update) => {
    const wrapping = wrappingOf(update.state)
    if (wrapping !== told) listeners.onWrapping(wrapping)
    told = wrapping
    if (!update.docChanged || update.transactions.some((each) => each.annotation(fromDraft) === true)) return
    measureEdit(update.startState.doc, update.state.doc, changesOf(update))
    listeners.onText(update.state.doc)
  })
  const extensions = [
    textExtensions(),
    lineWrapping(),
    textAttributes(attributes),
    colors.of([]),
    tools.of([]),
    incoming.of([]),
    hear,
  ]
  const view = new EditorView({ parent, state: EditorState.create({ doc: documentOf(text), extensions }) })
  told = wrappingOf(view.state)
  return view
}

/**
 * Shows another text, which came from outside and is not reported back. What both have in common stays, and with it the
 * place that is shown; a caret in the part that differs goes to its end.
 */
export function replaceText(view: EditorView, text: TextRope): void {
  const shown = view.state.doc
  const next = documentOf(text)
  const { start, end } = finished(commonEnds(shown, next))
  const insert = next.slice(start, next.length - end)
  const isHere = view.hasFocus
  const change = view.state.update({
    changes: { from: start, to: shown.length - end, insert },
    ...(isHere ? { selection: { anchor: next.length - end }, scrollIntoView: true } : {}),
    annotations: fromDraft.of(true),
  })
  if (insert.length <= longInsert) view.dispatch(change)
  else {
    // A view that is out of sight draws all of what is inserted where it stands: 335,000 lines took 30 s. A new state is
    // drawn from its beginning. No listener hears of it but by the change that follows.
    view.setState(change.state)
    view.dispatch({ scrollIntoView: isHere })
  }
  // The document is an equal one, not the same.
  measureEdit(text, view.state.doc, [])
}

/** Puts the caret at a position and the focus into the text. */
export function focusText(view: EditorView, caret: number): void {
  view.dispatch({ selection: { anchor: Math.min(caret, view.state.doc.length) }, scrollIntoView: true })
  view.focus()
}

/** How the text is colored; an empty extension takes the colors away. */
export function setColors(view: EditorView, extension: Extension): void {
  view.dispatch({ effects: colors.reconfigure(extension) })
}

/** What else can be done with the text; an empty extension takes it away. */
export function setTools(view: EditorView, extension: Extension): void {
  view.dispatch({ effects: tools.reconfigure(extension) })
}

/** Who takes what is pasted and dropped, where it is more than plain text. */
export function setIncoming(view: EditorView, extension: Extension): void {
  view.dispatch({ effects: incoming.reconfigure(extension) })
}

/** The length of an insert, in UTF-16 code units, whose lines are many to draw. */
const longInsert = 50_000

const colors = new Compartment()
const incoming = new Compartment()
const tools = new Compartment()

/** Marks a change that the draft made, so that it is not reported to the draft again. */
const fromDraft = Annotation.define<boolean>()

function changesOf({ changes }: ViewUpdate): readonly TextChange[] {
  const ranges: TextChange[] = []
  changes.iterChangedRanges((fromA, toA, fromB, toB) => ranges.push({ fromA, toA, fromB, toB }))
  return ranges
}
