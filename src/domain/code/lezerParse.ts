import type { Parser } from '@lezer/common'
import type { CodeGrammar } from './codeGrammar.ts'

/**
 * Parses with a Lezer grammar, in steps that yield the position reached. Such a grammar reads on over mistakes; where that
 * would take very long (brackets in brackets, nothing but mistakes), the tree ends there.
 * https://lezer.codemirror.net/docs/ref/#common.PartialParse
 */
export function lezerParse(parser: Parser): CodeGrammar['parse'] {
  return function* (source) {
    const parse = parser.startParse(source)
    const end = tooDeepAt(source)
    if (end < source.length) parse.stopAt(end)
    const mostSteps = 2000 + source.length * stepsForEach
    for (let steps = 1; ; steps++) {
      const tree = parse.advance()
      if (tree !== null) return tree.topNode
      if (steps % 32 === 0) yield parse.parsedPos
      if (steps === mostSteps && parse.stoppedAt === null) parse.stopAt(parse.parsedPos)
    }
  }
}

/** A parser takes less than one step for each letter, and many more only where it tries out what a mistake may mean. */
const stepsForEach = 3

/** Where more brackets are open than any program has. Those in texts count too: they are closed there as well. */
function tooDeepAt(source: string): number {
  let depth = 0
  for (let at = 0; at < source.length; at++) {
    const letter = source[at]
    if (letter === '(' || letter === '[' || letter === '{') depth++
    else if (letter === ')' || letter === ']' || letter === '}') depth = Math.max(0, depth - 1)
    if (depth > deepest) return at
  }
  return source.length
}

const deepest = 300
