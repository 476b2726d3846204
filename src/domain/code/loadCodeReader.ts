import type { CodeGrammar, CodeReader } from './codeGrammar.ts'
import { readProgram } from './codeTree.ts'
import type { CodeLanguage } from './languageRow.ts'

/** Loads the reader of a language, when code of it is met: grammars are large, and most people never need one. */
export async function loadCodeReader(language: CodeLanguage): Promise<CodeReader> {
  return readers[language]()
}

const readers: Record<CodeLanguage, () => Promise<CodeReader>> = {
  javascript: async () => readerWith((await import('./javascriptGrammar.ts')).javascriptGrammar),
  python: async () => readerWith((await import('./pythonGrammar.ts')).pythonGrammar),
  csharp: async () => (await import('./csharpReader.ts')).csharpReader,
  java: async () => readerWith((await import('./javaGrammar.ts')).javaGrammar),
  go: async () => readerWith((await import('./goGrammar.ts')).goGrammar),
  php: async () => readerWith((await import('./phpGrammar.ts')).phpGrammar),
}

function readerWith(grammar: CodeGrammar): CodeReader {
  return (source) => readProgram(source, grammar)
}
