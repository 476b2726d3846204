import type { Secret } from '../source/sourceReading.ts'
import { codeLanguage, literalLanguage, wordsOfLanguage } from './codeLanguage.ts'
import { secretsOfCode } from './codeSecrets.ts'
import type { LanguageWords } from './languageRow.ts'

/** A text that is program code of a language, to be read with the grammar of that language. */
export interface ProgramCode {
  readonly kind: 'program code'
  readonly words: LanguageWords
  readonly text: string
  readonly secrets: readonly Secret[]
}

/** The program code that a text is as a whole; undefined for all others. */
export function programCode(text: string): ProgramCode | undefined {
  if (/^\s{0,1000}(?:id|acl|properties|content)\s{0,10}:\s{0,10}[[{'"`]/.test(text.slice(0, 2000))) {
    // Members without the braces around them.
    return {
      kind: 'program code',
      words: wordsOfLanguage('javascript'),
      text: `{${text}\n}`,
      secrets: secretsOfCode(text),
    }
  }
  const words = codeLanguage(text)
  return words === undefined ? undefined : { kind: 'program code', words, text, secrets: secretsOfCode(text) }
}

/** The literal that a text is, which starts like JSON and stops being JSON at this position. */
export function literalCode(text: string, brokenAt: number): ProgramCode | undefined {
  const language = text.length > mostCode ? undefined : literalLanguage(text, brokenAt)
  if (language === undefined) return undefined
  return { kind: 'program code', words: wordsOfLanguage(language), text, secrets: secretsOfCode(text) }
}

/** In UTF-16 code units: so much of a text is parsed as code. What people write by hand is far shorter. */
export const mostCode = 150_000
