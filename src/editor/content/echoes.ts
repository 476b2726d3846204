import type { TextRope } from '../../domain/textRope.ts'

/**
 * Tells a text that comes back from the draft because it was typed here from one that replaces it from outside. The draft
 * may lag behind: while it still shows one key, the next one was typed, and must not be undone.
 */
export class Echoes {
  /** The text that the draft had last, and those typed since. */
  #expected: readonly TextRope[]

  constructor(initial: TextRope) {
    this.#expected = [initial]
  }

  /** Notes a text that was typed here and is on its way to the draft. */
  expect(text: TextRope): void {
    this.#expected = [...this.#expected, text]
  }

  /** True for a text that was expected: it says nothing new. Any other one is what the draft has from now on. */
  hears(text: TextRope): boolean {
    const index = this.#expected.findIndex((each) => isSameText(each, text))
    this.#expected = index < 0 ? [text] : this.#expected.slice(index)
    return index >= 0
  }
}

// The draft has one empty text for all of them.
function isSameText(one: TextRope, other: TextRope): boolean {
  return one === other || (one.length === 0 && other.length === 0)
}
