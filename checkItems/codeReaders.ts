import type { CodeReader } from '../src/domain/code/codeGrammar.ts'
import { csharpReader } from '../src/domain/code/csharpReader.ts'
import { goGrammar } from '../src/domain/code/goGrammar.ts'
import { grammarReader } from '../src/domain/code/grammarReader.ts'
import { javaGrammar } from '../src/domain/code/javaGrammar.ts'
import { javascriptGrammar } from '../src/domain/code/javascriptGrammar.ts'
import type { CodeLanguage } from '../src/domain/code/languages.ts'
import { phpGrammar } from '../src/domain/code/phpGrammar.ts'
import { pythonGrammar } from '../src/domain/code/pythonGrammar.ts'

/** The readers of all languages. The page loads each when it meets code of its language; a command has them at hand. */
export const codeReaders: Record<CodeLanguage, CodeReader> = {
  javascript: grammarReader(javascriptGrammar),
  python: grammarReader(pythonGrammar),
  csharp: csharpReader,
  java: grammarReader(javaGrammar),
  go: grammarReader(goGrammar),
  php: grammarReader(phpGrammar),
}
