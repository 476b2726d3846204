import { expect, test } from 'vitest'
import { shownPiece, shownTexts } from './shownTexts.ts'

test.each([
  ['a part of an expanded string', { kind: 'slice', ordinal: 2, text: 'abc', isFirst: false, isLast: false }, ['abc']],
  ['a short token', { kind: 'token', ordinal: 2, token: { kind: 'string', text: '"a"' } }, ['"a"']],
] as const)('of %s everything is shown', (_, piece, texts) => {
  expect(shownTexts(shownPiece(piece))).toEqual(texts)
})

test('of a long token both ends are shown', () => {
  const text = JSON.stringify(`a${'x'.repeat(2000)}z`)
  const [head, tail] = shownTexts(shownPiece({ kind: 'token', ordinal: 2, token: { kind: 'string', text } }))
  expect(head).toMatch(/^"ax+$/)
  expect(tail).toMatch(/^x+z"$/)
})
