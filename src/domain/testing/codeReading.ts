import type { CodeGrammar, CodeReader } from '../code/codeGrammar.ts'
import { wordsOfLanguage } from '../code/codeLanguage.ts'
import { readProgram } from '../code/codeTree.ts'
import type { CodeLanguage } from '../code/languageRow.ts'
import { readCode } from '../code/readCode.ts'
import type { SourceReading } from '../source/sourceReading.ts'
import { finished } from '../steps.ts'

/** What a program of a language comes to. */
export function codeReading(source: string, language: CodeLanguage, by: CodeGrammar | CodeReader): SourceReading {
  const reader: CodeReader = typeof by === 'function' ? by : (text) => readProgram(text, by)
  const code = { kind: 'program code', words: wordsOfLanguage(language), text: source, secrets: [] } as const
  return finished(readCode(code, reader))
}

/** The one item of a program: its value, its address as the program says it, and what is remarked. */
export function codeItem(source: string, language: CodeLanguage, by: CodeGrammar | CodeReader) {
  const reading = codeReading(source, language, by)
  if (reading.kind !== 'payload') return reading
  const value: unknown = JSON.parse(reading.item.text)
  const { connectionId, itemId } = reading.item.target
  const target = connectionId === undefined ? undefined : `${connectionId}/${itemId ?? ''}`
  return { value, target, remarks: reading.remarks }
}
