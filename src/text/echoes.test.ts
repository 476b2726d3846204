import { expect, test } from 'vitest'
import { emptyRope, ropeOf, type TextRope } from '../domain/rope/textRope.ts'
import { Echoes } from './echoes.ts'

const [first, second, third] = [ropeOf('a'), ropeOf('ab'), ropeOf('abc')]

test.each<[string, readonly TextRope[], TextRope, boolean]>([
  ['the text it began with', [], first, true],
  ['the last one typed', [second, third], third, true],
  ['an older one, while the draft lags behind', [second, third], second, true],
  ['the empty text that stands for an emptied one', [ropeOf('')], emptyRope, true],
  ['another one', [second], ropeOf('x'), false],
  ['an equal one that is not the same: it was opened, not typed', [second], ropeOf('ab'), false],
])('%s is an echo or not', (_, typed, heard, isEcho) => {
  const echoes = new Echoes(first)
  for (const text of typed) echoes.expect(text)
  expect(echoes.hears(heard)).toBe(isEcho)
})

test('a text that was typed, but long ago, comes from outside: a draft was opened again', () => {
  const echoes = new Echoes(first)
  echoes.expect(second)
  echoes.expect(third)
  expect(echoes.hears(third)).toBe(true)
  expect(echoes.hears(second)).toBe(false)
  expect(echoes.hears(second)).toBe(true)
})

test('after a text from outside, what was typed before it is no echo', () => {
  const echoes = new Echoes(first)
  echoes.expect(second)
  expect(echoes.hears(third)).toBe(false)
  expect(echoes.hears(second)).toBe(false)
})
