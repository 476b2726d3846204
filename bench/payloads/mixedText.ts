import type { Dice } from './dice.ts'

/**
 * Prose in mixed script that takes exactly `byteLength` bytes inside a JSON string: Latin, accented Latin, CJK, emoji,
 * and characters that JSON escapes. With `lines`, it has a line break about every 90 characters; else none at all.
 */
export function mixedText(dice: Dice, byteLength: number, layout: 'lines' | 'oneLine'): string {
  const texts: string[] = []
  let left = byteLength
  let sinceBreak = 0
  while (left > longestPiece) {
    const { text, byteLength: taken } =
      layout === 'lines' && sinceBreak > 12 ? lineBreak : dice.pick(shares[dice.below(shares.length)] ?? latin)
    sinceBreak = text === '\n' ? 0 : sinceBreak + 1
    texts.push(text)
    left -= taken
  }
  texts.push('x'.repeat(left))
  return texts.join('')
}

/** The bytes that a text takes inside a JSON string, without the quotes. */
export function escapedByteLength(text: string): number {
  return Buffer.byteLength(JSON.stringify(text)) - 2
}

interface Piece {
  readonly text: string
  readonly byteLength: number
}

const latin = pieces(
  'the item ticket payment gateway answers with an error after two seconds and the customer asks again whether order number 4711 was sent',
)
const accented = pieces('Größe déjà naïve São señor Zürich façade Übung crème brûlée Ångström smørrebrød')
const cjk = pieces('支払い ゲートウェイ 错误 检索 連接器 문서 검색 外部项目 属性')
const emoji = pieces('😀 👩‍👩‍👧 🚀 🇸🇪 ✅ 𝒳')
const escaped = pieces('"quoted" C:\\temp\\log {"a":[1]} </b>')
const controls: readonly Piece[] = ['\t', '\u0001', '\u000b'].map(piece)
const lineBreak = piece('\n')

// In twenty-fifths: mostly Latin, as business texts are, and enough of the rest that no fast path is measured alone.
const shares = [
  ...Array<readonly Piece[]>(17).fill(latin),
  ...Array<readonly Piece[]>(3).fill(accented),
  ...Array<readonly Piece[]>(2).fill(cjk),
  emoji,
  escaped,
  [...latin, ...controls],
]

const longestPiece = Math.max(...[...shares.flat(), lineBreak].map(({ byteLength }) => byteLength))

function pieces(words: string): readonly Piece[] {
  return words.split(' ').map((word) => piece(`${word} `))
}

function piece(text: string): Piece {
  return { text, byteLength: escapedByteLength(text) }
}
