import type { TextRope } from '../rope/textRope.ts'

/**
 * Long texts that a payload as text does not spell out: a text of megabytes stands in it as one short token, which is read
 * back as the text itself. There is one for each member that is long; it stands for what the member has now.
 */
export class ElidedTexts {
  readonly #texts: { readonly pointer: string; rope: TextRope }[] = []

  /** What stands for the long text of the member at this pointer. */
  tokenFor(pointer: string, rope: TextRope): string {
    const known = this.#texts.find((each) => each.pointer === pointer)
    if (known === undefined) this.#texts.push({ pointer, rope })
    else known.rope = rope
    const number = this.#texts.findIndex((each) => each.pointer === pointer)
    return `${opening}${number}${closing}`
  }

  /** The member of each token, in the order of their numbers. */
  get pointers(): readonly string[] {
    return this.#texts.map(({ pointer }) => pointer)
  }

  /**
   * A payload as text whose tokens are numbered by other `pointers`, with the tokens of here. What is not long any more
   * becomes an empty string: it is the same in all texts that are taken over, so that nobody changed it.
   */
  takeOver(text: string, pointers: readonly string[]): string {
    return text.replaceAll(elidedTokens, (_, token: string) => {
      const number = this.pointers.indexOf(pointers[numberOf(token)] ?? '')
      return number < 0 ? '""' : `"${opening}${number}${closing}"`
    })
  }

  /** The long text that a text stands for, if it is a token. */
  behind(text: string): TextRope | undefined {
    return this.memberBehind(text)?.rope
  }

  /** The member whose long text a text stands for, if it is a token. */
  memberBehind(text: string): { readonly pointer: string; readonly rope: TextRope } | undefined {
    if (!text.startsWith(opening) || !text.endsWith(closing)) return undefined
    return this.#texts[numberOf(text)]
  }
}

function numberOf(token: string): number {
  return Number(token.slice(opening.length, -closing.length))
}

/** In UTF-16 code units: a longer text is not spelled out. */
export const longestSpelled = 10_000

// Characters for private use, which no source has by accident: https://www.unicode.org/faq/private_use.html
const opening = '\u{F0A11}kept '
const closing = '\u{F0A11}'

/** Finds the tokens in a payload as text, quotes included. */
export const elidedTokens = new RegExp(`"(${opening}\\d{1,6}${closing})"`, 'gu')
