import { expect, test } from 'vitest'
import { growth, linear } from '../../domain/testing/growth.ts'
import { inlineTexts, withMoments } from './inlineText.ts'

test.each([
  ['plain', 'plain:plain'],
  ['a **b** c', 'plain:a |bold:b|plain: c'],
  ['*a* _b_', 'italic:a|plain: |italic:b'],
  ['[Payments](https://a.b/c) now', 'link:Payments|plain: now'],
  ['a_b_c 2*3*4', 'plain:a_b_c 2*3*4'],
  ['[x] (y) **', 'plain:[x] (y) **'],
  ['', ''],
])('%s', (text, expected) => {
  expect(
    inlineTexts(text)
      .map(({ text: piece, look }) => `${look}:${piece}`)
      .join('|'),
  ).toBe(expected)
})

test('a long text of signs takes no time', () => {
  expect(growth((length) => inlineTexts('['.repeat(length) + '*_'.repeat(length)), 2000)).toBeLessThan(linear)
})

test('moments are said, what is none stays', () => {
  const say = (moment: number, isTime: boolean) => `${isTime ? 'at' : 'on'} ${moment}`
  expect(withMoments('{{DATE(1970-01-01T00:00:00Z, SHORT)}} {{TIME(1970-01-01T00:00:01Z)}}', say)).toBe('on 0 at 1000')
  expect(withMoments('{{DATE(${gone}, SHORT)}}', say)).toBe('{{DATE(${gone}, SHORT)}}')
})
