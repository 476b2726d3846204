import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ropeOf } from '../rope/textRope.ts'
import { isLong, shownToken } from './elide.ts'
import type { Token } from './jsonTokens.ts'

const encoder = new TextEncoder()

function source(text: string): Token {
  return { kind: 'string', text: JSON.stringify(text) }
}

describe('shownToken', () => {
  test('a short text is whole', () => {
    expect(shownToken(source('abc'), 200)).toEqual({ kind: 'whole', text: '"abc"' })
    expect(shownToken({ kind: 'rope', rope: ropeOf('a\nb') }, 200)).toEqual({ kind: 'whole', text: '"a\\nb"' })
  })

  test('of a long text both ends are shown, and the bytes between are counted', () => {
    const shown = shownToken(source('é'.repeat(1000)), 200)
    expect(shown).toMatchObject({ kind: 'elided', hiddenByteLength: 2002 - 1 - 39 * 2 - 1 - 29 * 2 })
  })

  test('an escape is never split, whatever it is', () => {
    const pieces = fc.constantFrom('\n', '\u0007', '\\', '"', 'a', 'u', '0', '😀', '\ud800', 'é')
    fc.assert(
      fc.property(
        fc.array(pieces, { minLength: 150, maxLength: 400 }),
        fc.integer({ min: 70, max: 140 }),
        (parts, longest) => {
          const text = parts.join('')
          for (const token of [source(text), { kind: 'rope', rope: ropeOf(text) } as const]) {
            const shown = shownToken(token, longest)
            if (shown.kind === 'whole') continue
            const head: unknown = JSON.parse(`${shown.head}"`)
            const tail: unknown = JSON.parse(`"${shown.tail}`)
            expect(text.startsWith(String(head))).toBe(true)
            expect(text.endsWith(String(tail))).toBe(true)
            const whole = encoder.encode(JSON.stringify(text)).length
            const ends = encoder.encode(shown.head).length + encoder.encode(shown.tail).length
            expect(shown.hiddenByteLength).toBe(whole - ends)
          }
        },
      ),
    )
  })

  test('the end of a rope of many leaves is its end', () => {
    const text = Array.from({ length: 500 }, (_, line) => `line ${line}`).join('\n')
    const shown = shownToken({ kind: 'rope', rope: ropeOf(text) }, 200)
    expect(shown.kind === 'elided' && shown.tail.endsWith('line 498\\nline 499"')).toBe(true)
  })
})

test.each([
  [998, false],
  [999, true],
])('a string of %i characters and its quotes is long: %s', (length, long) => {
  const token = source('x'.repeat(length))
  expect(isLong(token)).toBe(long)
  const shown = shownToken(token)
  expect(shown.kind).toBe(long ? 'elided' : 'whole')
  // A long one takes no more room than can be read on a line.
  if (shown.kind === 'elided') expect(shown.head.length + shown.tail.length).toBeLessThanOrEqual(70)
})
