import type { Extension, Range } from '@codemirror/state'
import { Decoration, type DecorationSet, EditorView, ViewPlugin, WidgetType } from '@codemirror/view'

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
    for (const { 0: character, index } of state.doc.sliceString(from, to).matchAll(special)) {
      const start = from + index
      signs.push(Decoration.replace({ widget: new Sign(character.charCodeAt(0)) }).range(start, start + 1))
    }
  }
  return Decoration.set(signs)
}

// Control characters but tab and line break, soft hyphen, zero-width and direction marks, line separators, and lone
// surrogates, which no file can hold. https://www.unicode.org/charts/PDF/U2000.pdf
const special =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u200b\u200e\u200f\u2028\u2029\u202a-\u202e\u2060\u2066-\u2069\ufeff\ufff9-\ufffc]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g

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
    element.textContent = this.#code < 0x20 ? String.fromCharCode(0x2400 + this.#code) : '•'
    element.title = name
    element.setAttribute('role', 'img')
    element.setAttribute('aria-label', name)
    return element
  }

  override ignoreEvent(): boolean {
    return false
  }
}

function nameOf(code: number): string {
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`
  const name = names.get(code)
  if (name !== undefined) return `${name} (${number})`
  return code >= 0xd800 && code <= 0xdfff ? `Half of a character (${number})` : `Control character (${number})`
}

const names: ReadonlyMap<number, string> = new Map([
  [0x00, 'Null'],
  [0x0d, 'Carriage return, part of a Windows line ending'],
  [0x1b, 'Escape'],
  [0xad, 'Soft hyphen'],
  [0x200b, 'Zero-width space'],
  [0x200e, 'Left-to-right mark'],
  [0x200f, 'Right-to-left mark'],
  [0x2028, 'Line separator'],
  [0x2029, 'Paragraph separator'],
  [0xfeff, 'Byte order mark'],
  [0xfffc, 'Object that is missing'],
])
