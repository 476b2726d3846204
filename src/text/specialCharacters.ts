import type { Extension, Range } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, WidgetType } from '@codemirror/view'
import { isSurrogate, seenInstead, unseenContext, unseenIn } from './unseenCharacters.ts'

/**
 * Characters that have no look of their own, such as a zero-width space or the "\r" of a Windows line ending, are shown as
 * a sign with their name. CodeMirror has this too, but reads on to the end of the line: at each key, in a line of megabytes.
 */
export function specialCharacters(): Extension {
  return ViewPlugin.define(
    (view) => ({
      decorations: signsIn(view),
      update(update) {
        if (update.docChanged || update.viewportChanged) this.decorations = signsIn(update.view)
      },
    }),
    { decorations: (plugin) => plugin.decorations },
  )
}

function signsIn({ state, visibleRanges }: EditorView): DecorationSet {
  const signs: Range<Decoration>[] = []
  for (const { from, to } of visibleRanges) {
    // With what is around it, which tells whether a character does its work.
    const start = Math.max(0, from - unseenContext)
    const text = state.doc.sliceString(start, Math.min(state.doc.length, to + unseenContext))
    let run = { end: 0, length: 0 }
    for (const { index, length, code } of unseenIn(text)) {
      const at = start + index
      if (signs.length === mostSigns) return Decoration.set(signs)
      run = { end: index + length, length: index === run.end ? run.length + 1 : 1 }
      if (at >= from && at < to && run.length <= longestRun)
        signs.push(Decoration.replace({ widget: new Sign(code) }).range(at, at + length))
    }
  }
  return Decoration.set(signs)
}

// More of them at once, or one after another, are no writing any more, and kept the page for half a second.
const mostSigns = 1000
const longestRun = 100

class Sign extends WidgetType {
  readonly #code: number

  constructor(code: number) {
    super()
    this.#code = code
  }

  override eq(other: WidgetType): boolean {
    return other instanceof Sign && other.#code === this.#code
  }

  override toDOM(): HTMLElement {
    const element = document.createElement('span')
    const name = nameOf(this.#code)
    element.className = 'cm-specialChar'
    // The pictures of control characters stand in the order of the characters. https://www.unicode.org/charts/PDF/U2400.pdf
    element.textContent = lookOf(this.#code)
    element.title = name
    element.setAttribute('role', 'img')
    element.setAttribute('aria-label', name)
    return element
  }

  override ignoreEvent(): boolean {
    return false
  }
}

function lookOf(code: number): string {
  if (code < 0x20) return String.fromCharCode(0x2400 + code)
  return seenInstead(code) === ' ' ? '⍽' : '•'
}

function nameOf(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const name = names.get(code)
  if (name !== undefined) return `${name} (${number})`
  if (isSurrogate(code)) return `Half of a character (${number})`
  return code >= 0xe0000 ? `Hidden tag (${number})` : `Control character (${number})`
}

const names: ReadonlyMap<number, string> = new Map([
  [0x00, 'Null'],
  [0x0d, 'Carriage return, part of a Windows line ending'],
  [0x1b, 'Escape'],
  [0xa0, 'Non-breaking space'],
  [0xad, 'Soft hyphen'],
  [0x200b, 'Zero-width space'],
  [0x200c, 'Zero-width non-joiner'],
  [0x200d, 'Zero-width joiner'],
  [0x200e, 'Left-to-right mark'],
  [0x200f, 'Right-to-left mark'],
  [0x2028, 'Line separator'],
  [0x2029, 'Paragraph separator'],
  [0x202a, 'Start of text from left to right'],
  [0x202b, 'Start of text from right to left'],
  [0x202c, 'End of a direction'],
  [0x202d, 'Forced direction, left to right'],
  [0x202e, 'Forced direction, right to left'],
  [0x202f, 'Narrow non-breaking space'],
  [0x2060, 'Word joiner'],
  [0x2066, 'Start of isolated text from left to right'],
  [0x2067, 'Start of isolated text from right to left'],
  [0x2068, 'Start of isolated text'],
  [0x2069, 'End of isolated text'],
  [0x3164, 'Hangul filler'],
  [0xfeff, 'Byte order mark'],
  [0xfffc, 'Object that is missing'],
])
