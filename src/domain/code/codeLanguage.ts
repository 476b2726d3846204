import type { CodeLanguage, LanguageWords } from './languageRow.ts'
import { languages } from './languages.ts'

/** The language of a text that is program code: the one that most speaks for, if enough does. Undefined for all others. */
export function codeLanguage(source: string): LanguageWords | undefined {
  const head = source.slice(0, mostLookedAt)
  let best: { readonly row: (typeof languages)[number] | undefined; readonly score: number } = {
    row: undefined,
    score: leastScore - 1,
  }
  for (const row of languages) {
    const score = row.signs.reduce((sum, [weight, sign]) => sum + (sign.test(head) ? weight : 0), 0)
    if (score > best.score) best = { row, score }
  }
  return best.row?.name === '' ? undefined : best.row
}

const mostLookedAt = 20_000
const leastScore = 3

/** What a text that starts like JSON is the literal of; undefined where it is only JSON with a mistake at this place. */
export function literalLanguage(source: string, brokenAt: number): CodeLanguage | undefined {
  const head = source.slice(0, mostLookedAt)
  const rest = source.slice(brokenAt, brokenAt + 200)
  if (/^(?:True|False|None)\b|^[fFrRbBuU]{1,2}["']|^#/.test(rest)) return 'python'
  if (rest.startsWith('=>')) return 'php'
  const hasPlainNames = /[{,]\s{0,200}[A-Za-z_$][\w$]{0,100}\s{0,20}:/.test(head)
  if (/^[A-Za-z_$][\w$]{0,100}\s{0,20}[:,}]/.test(rest) && hasPlainNames)
    return /[:[,]\s{0,20}(?:True|False|None)\b/.test(head) ? 'python' : 'javascript'
  if (/^(?:`|\.\.\.|undefined\b|new\s|[A-Za-z_$][\w$]{0,100}(?:\.|\())/.test(rest))
    return /[:[,]\s{0,20}(?:True|False|None)\b/.test(head) ? 'python' : 'javascript'
  return undefined
}

/** The words for a language that is read. */
export function wordsOfLanguage(language: CodeLanguage): LanguageWords {
  return languages.find((row) => row.language === language) ?? unknownWords
}

const unknownWords: LanguageWords = { name: 'Program', printsJson: '', language: undefined }
