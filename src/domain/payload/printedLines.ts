import { memoizeByObject } from '../memoizeByObject.ts'
import type { Token } from './jsonTokens.ts'
import type { Printed } from './printed.ts'

/** Tokens `from` up to `to` of a printed member, `depth` steps inside it. */
export interface Line {
  readonly from: number
  readonly to: number
  readonly depth: number
}

/** The lines of a printed member, as `JSON.stringify` breaks them. They are remembered with it. */
export const printedLines = memoizeByObject(({ tokens }: Printed): readonly Line[] => {
  const lines: Line[] = []
  let from = 0
  let depth = 0
  let lineDepth = 0
  let nextNesting = tokens[0] === undefined ? 0 : nestingOf(tokens[0])
  for (let index = 0; index < tokens.length; index++) {
    const token = tokens[index]
    const next = tokens[index + 1]
    const nesting = nextNesting
    nextNesting = next === undefined ? 0 : nestingOf(next)
    const beforeClose = nextNesting < 0
    depth += nesting
    // An empty object or array stays on its line; brackets alone in a part open or close a group of parts.
    if (next === undefined || isComma(token) || nesting > 0 !== beforeClose) {
      lines.push({ from, to: index + 1, depth: lineDepth })
      from = index + 1
      lineDepth = beforeClose ? depth - 1 : depth
    }
  }
  return lines
})

/** The index of the line that this token stands on; a token after the last stands on the last. */
export function lineOf(printed: Printed, token: number): number {
  const lines = printedLines(printed)
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if ((lines[middle]?.to ?? 0) > token) high = middle
    else low = middle + 1
  }
  return low
}

/** One step inside for an opening bracket, one back for a closing one. */
function nestingOf(token: Token): -1 | 0 | 1 {
  if (token.kind !== 'punctuation') return 0
  if (token.text === '{' || token.text === '[') return 1
  return token.text === '}' || token.text === ']' ? -1 : 0
}

function isComma(token: Token | undefined): boolean {
  return token?.kind === 'punctuation' && token.text === ','
}
