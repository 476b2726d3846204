import type { CodeGrammar, CodeReader } from '../src/domain/code/codeGrammar.ts'
import { readProgram } from '../src/domain/code/codeTree.ts'
import { csharpReader } from '../src/domain/code/csharpReader.ts'
import { goGrammar } from '../src/domain/code/goGrammar.ts'
import { javaGrammar } from '../src/domain/code/javaGrammar.ts'
import { javascriptGrammar } from '../src/domain/code/javascriptGrammar.ts'
import type { CodeLanguage } from '../src/domain/code/languageRow.ts'
import { phpGrammar } from '../src/domain/code/phpGrammar.ts'
import { pythonGrammar } from '../src/domain/code/pythonGrammar.ts'

/** The readers of all languages. The page loads each when it meets code of its language; a command has them at hand. */
export const codeReaders: Record<CodeLanguage, CodeReader> = {
  javascript: readerWith(javascriptGrammar),
  python: readerWith(pythonGrammar),
  csharp: csharpReader,
  java: readerWith(javaGrammar),
  go: readerWith(goGrammar),
  php: readerWith(phpGrammar),
}

function readerWith(grammar: CodeGrammar): CodeReader {
  return (source) => readProgram(source, grammar)
}
