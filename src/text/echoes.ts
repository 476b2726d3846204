import type { TextRope } from '../domain/rope/textRope.ts'

/**
 * Tells a text that comes back from the draft because it was typed here from one that replaces it from outside. The draft
 * may lag behind: while it still shows one key, the next one was typed, and must not be undone. However far it lags, only
 * numbers are kept.
 */
export class Echoes {
  /** When each text was typed here, or came from outside. */
  readonly #times = new WeakMap<TextRope, number>()
  #now = 0
  /** The time of the text that the draft had last. */
  #heard = 0
  /** The times of empty texts that are on their way to the draft. */
  #emptied: readonly number[] = []

  constructor(initial: TextRope) {
    this.#note(initial)
  }

  /** Notes a text that was typed here and is on its way to the draft. */
  expect(text: TextRope): void {
    this.#note(text)
  }

  /** True for a text that was expected: it says nothing new. Any other one is what the draft has from now on. */
  hears(text: TextRope): boolean {
    const time = this.#timeOf(text)
    if (time === undefined) this.#note(text)
    this.#heard = time ?? this.#now
    this.#emptied = this.#emptied.filter((each) => each >= this.#heard)
    return time !== undefined
  }

  #note(text: TextRope): void {
    this.#now += 1
    this.#times.set(text, this.#now)
    if (text.length === 0) this.#emptied = [...this.#emptied, this.#now]
  }

  #timeOf(text: TextRope): number | undefined {
    // The draft has one empty text for all of them.
    const time = text.length === 0 ? this.#emptied[0] : this.#times.get(text)
    return time !== undefined && time >= this.#heard ? time : undefined
  }
}
