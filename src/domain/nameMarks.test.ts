import { expect, test } from 'vitest'
import { hasNameMarks } from './nameMarks.ts'

test.each([
  ['', false],
  ['Adele Vance', false],
  ['Vance, Adele (IT)', false],
  ['O’Neil-Łukasz 3rd', false],
  ['Adele Vance <adele@contoso.example>', true],
  ['Adele; Tomas', true],
  ['adele@contoso', true],
])('%j has marks: %j', (name, expected) => {
  expect(hasNameMarks(name)).toBe(expected)
})
