import { expect, test } from 'vitest'
import * as words from './lineWords.ts'

test('every sentence about a line fits a bubble, begins with a capital and ends', () => {
  const sentences = sentencesOf([words.lineWords, words.accessInWords, words.valueOfEntryInWords, words.sourceInWords])
  expect(sentences.length).toBeGreaterThan(30)
  expect(sentences.filter((text) => text.length > 130 || !/^[A-Z“X].*\.$/.test(text))).toEqual([])
})

test('whom an entry is about, what it says of them, and what is known of a person are parts of a sentence', () => {
  const parts = sentencesOf([words.whoInWords, words.canInWords, words.personFieldInWords])
  expect(parts.filter((text) => !/^(?:[a-z]|ID).*[^.]$/.test(text))).toEqual([])
})

/** Every text in a table of words; of a function, what it says of an X. */
function sentencesOf(table: unknown): readonly string[] {
  if (typeof table === 'string') return [table]
  if (typeof table === 'function') return [String(table('X', 'X', 'X'))]
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(sentencesOf) : []
}
