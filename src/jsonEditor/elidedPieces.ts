import { type Extension, StateEffect } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, MatchDecorator, ViewPlugin, WidgetType } from '@codemirror/view'
import { type ElidedTexts, elidedTokens } from '../domain/jsonText/elidedTexts.ts'
import { inWords } from '../domain/limits.ts'
import { jsonText } from '../domain/payload/jsonTokens.ts'
import { headOf } from '../domain/rope/textRope.ts'

/** Shows each token of an elided text as one piece with its beginning and length. What is copied has the text itself. */
export function elidedPieces(elided: ElidedTexts): Extension {
  const matcher = new MatchDecorator({
    regexp: elidedTokens,
    decoration: ([, token = '']) => {
      const text = elided.memberBehind(token)
      if (text === undefined) return null
      return Decoration.replace({ widget: new Piece(headOf(text.rope, shownOfText), text.rope.length) })
    },
  })
  const plugin = ViewPlugin.define(
    (view): { decorations: DecorationSet; update: (update: Parameters<typeof matcher.updateDeco>[0]) => void } => ({
      decorations: matcher.createDeco(view),
      update(update) {
        const isRefreshed = update.transactions.some(({ effects }) => effects.some((each) => each.is(refreshPieces)))
        this.decorations = isRefreshed ? matcher.createDeco(update.view) : matcher.updateDeco(update, this.decorations)
      },
    }),
    {
      decorations: (value) => value.decorations,
      provide: (each) => EditorView.atomicRanges.of((view) => view.plugin(each)?.decorations ?? Decoration.none),
    },
  )
  const whole = (text: string) =>
    text.replaceAll(elidedTokens, (piece, token: string) => {
      const rope = elided.behind(token)
      return rope === undefined ? piece : `"${jsonText(rope.toString())}"`
    })
  return [plugin, EditorView.clipboardOutputFilter.of(whole), theme]
}

/** Asks for the pieces to be drawn again, because what they stand for has changed. */
export const refreshPieces = StateEffect.define()

const shownOfText = 40

class Piece extends WidgetType {
  readonly #head: string
  readonly #length: number

  constructor(head: string, length: number) {
    super()
    this.#head = head
    this.#length = length
  }

  override eq(other: WidgetType): boolean {
    return other instanceof Piece && other.#head === this.#head && other.#length === this.#length
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span')
    element.className = 'cm-elided'
    element.textContent = `"${jsonText(this.#head)}… ${inWords(this.#length)} characters, edited in the form"`
    return element
  }

  override ignoreEvent(): boolean {
    return false
  }
}

const theme = EditorView.theme({
  '.cm-elided': {
    padding: '0 4px',
    borderRadius: 'var(--borderRadiusSmall)',
    backgroundColor: 'var(--colorNeutralBackground5)',
    color: 'var(--colorNeutralForeground2)',
    fontStyle: 'italic',
  },
})
