import { memoizeByObject } from '../memoizeByObject.ts'
import type { TextRope } from '../rope/textRope.ts'
import { ropeOf } from '../rope/textRope.ts'
import type { Token } from './jsonTokens.ts'
import { jsonText } from './jsonTokens.ts'
import { lastAtOrBelow } from './lastAtOrBelow.ts'

/**
 * A long string of the payload, spread over rows: its JSON source, broken after each `\n` escape and after each hundred
 * characters of a longer line. Joined, the rows are the source. A row is made when it is asked for.
 */
export interface StringRows {
  readonly count: number
  row(index: number): string
}

/** The rows of a token. How many rows a part of a rope has is remembered with it, so an edit counts only the new parts. */
export function stringRows(token: Token): StringRows {
  const { rope, quote } = ropeIn(token)
  const { count } = rowIndex(rope)
  return {
    count,
    row: (index) => `${index === 0 ? quote : ''}${ropeRow(rope, index)}${index === count - 1 ? quote : ''}`,
  }
}

/** The same rows one after another, faster than one by one. */
export function* stringRowTexts(token: Token): Generator<string> {
  const { rope, quote } = ropeIn(token)
  let lineNumber = 0
  let before = quote
  for (const line of rope.iterLines()) {
    lineNumber++
    const rows = rowsOfLine(line.length)
    for (let row = 0; row < rows; row++) {
      const after = row < rows - 1 ? '' : lineNumber < rope.lines ? lineBreak : quote
      yield before + jsonText(line.slice(cut(line, row), cut(line, row + 1))) + after
      before = ''
    }
  }
}

const lineBreak = '\\n'

/** In UTF-16 code units of the text, so that the rows of a line are known by its length alone. */
const rowLength = 100

interface RopeInToken {
  readonly rope: TextRope
  readonly quote: '"' | ''
}

function ropeIn(token: Token): RopeInToken {
  return token.kind === 'rope' ? { rope: token.rope, quote: '"' } : ropeOfSource(token)
}

const ropeOfSource = memoizeByObject(({ text }: Exclude<Token, { kind: 'rope' }>): RopeInToken => {
  if (!text.startsWith('"')) return { rope: ropeOf(text), quote: '' }
  const value: unknown = JSON.parse(text)
  return { rope: ropeOf(String(value)), quote: '"' }
})

/** Where the rows of each part of a branch, or of each line of a leaf, start; and how many there are. */
interface RowIndex {
  readonly starts: Int32Array
  readonly count: number
}

const rowIndex = memoizeByObject((rope: TextRope): RowIndex => {
  const starts = new Int32Array(rope.children?.length ?? rope.lines)
  let count = 0
  let index = 0
  for (const part of rope.children ?? rope.iterLines()) {
    starts[index++] = count
    count += typeof part === 'string' ? rowsOfLine(part.length) : rowIndex(part).count
  }
  return { starts, count }
})

function ropeRow(whole: TextRope, index: number): string {
  let rope = whole
  let row = index
  let isLast = true
  for (;;) {
    const { starts } = rowIndex(rope)
    const part = lastAtOrBelow(starts, row)
    row -= starts[part] ?? 0
    isLast = isLast && part === starts.length - 1
    if (rope.children === null) {
      const line = lineAt(rope, part)
      const endsLine = row === rowsOfLine(line.length) - 1
      return jsonText(line.slice(cut(line, row), cut(line, row + 1))) + (endsLine && !isLast ? lineBreak : '')
    }
    rope = rope.children[part] ?? rope
  }
}

function lineAt(leaf: TextRope, number: number): string {
  let index = 0
  for (const line of leaf.iterLines()) if (index++ === number) return line
  throw new RangeError(`A rope of ${leaf.lines} lines has no line ${number}.`)
}

function rowsOfLine(length: number): number {
  return Math.max(1, Math.ceil(length / rowLength))
}

/** Where a row of a line starts: never inside a surrogate pair, which one of its ends would turn into two escapes. */
function cut(line: string, row: number): number {
  const position = row * rowLength
  const splitsPair =
    isBetween(line.charCodeAt(position - 1), 0xd800, 0xdbff) && isBetween(line.charCodeAt(position), 0xdc00, 0xdfff)
  return splitsPair ? position - 1 : position
}

function isBetween(unit: number, lowest: number, highest: number): boolean {
  return unit >= lowest && unit <= highest
}
