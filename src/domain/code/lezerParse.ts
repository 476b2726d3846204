import type { Parser } from '@lezer/common'
import type { CodeGrammar } from './codeGrammar.ts'

/**
 * Parses with a Lezer grammar, in steps that yield the position reached. Such a grammar reads on over mistakes.
 * https://lezer.codemirror.net/docs/ref/#common.PartialParse
 */
export function lezerParse(parser: Parser): CodeGrammar['parse'] {
  return function* (source) {
    const parse = parser.startParse(source)
    for (let steps = 0; ; steps++) {
      const tree = parse.advance()
      if (tree !== null) return tree.topNode
      if (steps % 64 === 0) yield parse.parsedPos
    }
  }
}
