import { history } from '@codemirror/commands'
import { Annotation, EditorState, Text, Transaction } from '@codemirror/state'
import { EditorView, lineNumbers } from '@codemirror/view'
import type { ElidedTexts } from '../domain/jsonText/elidedTexts.ts'
import { commonEnds } from '../domain/rope/commonEnds.ts'
import { documentInSteps } from '../text/documentInSteps.ts'
import { lineWrapping, type Wrapping, wrappingOf } from '../text/lineWrapping.ts'
import { textAttributes } from '../text/textAttributes.ts'
import { textExtensions } from '../text/textExtensions.ts'
import { elidedPieces, refreshPieces } from './elidedPieces.ts'
import { jsonColors } from './jsonColors.ts'
import { markedText } from './markedText.ts'

/** The payload as a document of the text editor. It outlives the view that shows it: caret and undo stay over a change of tabs. */
export class JsonDocument {
  #state: EditorState
  #view: EditorView | undefined
  #wantsFocus = false
  #onWrapping: ((wrapping: Wrapping) => void) | undefined

  constructor(text: string, elided: ElidedTexts, onTyped: () => void) {
    const doc = Text.of(text.split('\n'))
    const hear = EditorView.updateListener.of(({ docChanged, transactions, state, startState }) => {
      const wrapping = wrappingOf(state)
      if (wrapping !== wrappingOf(startState)) this.#onWrapping?.(wrapping)
      if (docChanged && !transactions.every((each) => each.annotation(fromForm) === true)) onTyped()
    })
    this.#state = EditorState.create({
      doc,
      extensions: [
        history(),
        // Before the look that it differs from.
        look,
        textExtensions(),
        lineNumbers(),
        lineWrapping(),
        jsonColors(doc),
        elidedPieces(elided),
        markedText(),
        textAttributes(),
        hear,
      ],
    })
  }

  get doc(): Text {
    return (this.#view?.state ?? this.#state).doc
  }

  /** Shows the document in an element. */
  show(parent: HTMLElement, onWrapping: (wrapping: Wrapping) => void): EditorView {
    this.#onWrapping = onWrapping
    this.#view = new EditorView({ parent, state: this.#state })
    if (this.#wantsFocus) this.focus()
    return this.#view
  }

  /** Moves the focus into the text, at once or when it is shown, and the caret to a position. */
  focus(position?: number): void {
    const view = this.#view
    const caret = position === undefined ? {} : { selection: { anchor: Math.min(position, this.doc.length) } }
    this.#wantsFocus = view === undefined
    if (view === undefined) this.#state = this.#state.update(caret).state
    else {
      view.dispatch({ ...caret, scrollIntoView: true })
      view.focus()
    }
  }

  hide(): void {
    if (this.#view === undefined) return
    this.#state = this.#view.state
    this.#view.destroy()
    this.#view = undefined
  }

  /**
   * Replaces the text where it differs, in steps, unless it was changed meanwhile. When it `canBeUndone`, going back in the
   * editor brings back what was there.
   */
  *replace(text: string, canBeUndone: boolean): Generator<undefined, void> {
    const before = this.doc
    const after = yield* documentInSteps(text)
    const { start, end } = yield* commonEnds(before, after)
    if (this.doc !== before) return
    const isSame = before.length === after.length && start === after.length
    const changes = { from: start, to: before.length - end, insert: after.slice(start, after.length - end) }
    const spec = {
      ...(isSame ? {} : { changes }),
      effects: refreshPieces.of(null),
      annotations: [fromForm.of(true), Transaction.addToHistory.of(canBeUndone)],
    }
    if (this.#view === undefined) this.#state = this.#state.update(spec).state
    else this.#view.dispatch(spec)
  }
}

// As the lines of the preview.
const look = EditorView.theme({
  '&': { fontSize: 'var(--fontSizeBase200)' },
  '.cm-scroller': { lineHeight: '20px' },
  '.cm-gutters': {
    border: 'none',
    backgroundColor: 'var(--colorNeutralBackground1)',
    color: 'var(--colorNeutralForeground4)',
  },
})

/** Marks a change that the form made, so that it does not go to the form again. */
const fromForm = Annotation.define<boolean>()
