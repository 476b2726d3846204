import type { CodeGrammar, CodeReader } from './codeGrammar.ts'
import { readProgram } from './codeTree.ts'

/** Reads programs with the grammar of their language. */
export function grammarReader(grammar: CodeGrammar): CodeReader {
  return (source) => readProgram(source, grammar)
}
