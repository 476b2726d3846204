import { expect, test } from 'vitest'
import { memberDoubt } from './memberDoubt.ts'
import type { PersonFieldKind } from './personEntity.ts'

test.each<[PersonFieldKind, string, boolean]>([
  ['text', 'anything', false],
  ['texts', 'a\nb', false],
  ['link', 'https://contoso.com', false],
  ['link', 'contoso.com', true],
  ['date', '2026-01-31', false],
  ['date', '2026-02-31', true],
  ['date', '31.1.2026', true],
  ['choice', 'work', false],
  ['choice', 'Work', true],
  ['flag', 'true', false],
  ['flag', 'yes', true],
  ['whole', '-3', false],
  ['whole', '3.5', true],
])('%s %j is doubtful: %j', (kind, text, isDoubtful) => {
  const field = { kind, choices: ['work', 'home'] }
  expect(memberDoubt(field, text) !== undefined).toBe(isDoubtful)
  expect(memberDoubt(field, '')).toBeUndefined()
})
