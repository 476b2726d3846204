import { Text } from '@codemirror/state'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { ropeOf } from '../rope/textRope.ts'
import { anyText, encodedLength } from '../testing/randomText.ts'
import type { Token } from './jsonTokens.ts'
import { jsonText, quoted, tokenByteLength, tokenTexts } from './jsonTokens.ts'

function sourceOf(token: Token): string {
  return [...tokenTexts(token)].join('')
}

describe('The source of a text', () => {
  test.each([
    ['a', '"a"'],
    ['"\\/', '"\\"\\\\/"'],
    ['\n\u0001', '"\\n\\u0001"'],
    ['é😀', '"é😀"'],
    ['\ud83d', '"\\ud83d"'],
    ['</script>', '"</script>"'],
  ])('%j is %s', (text, source) => {
    expect(quoted(text)).toBe(source)
    expect(`"${jsonText(text)}"`).toBe(source)
    expect(sourceOf({ kind: 'rope', rope: ropeOf(text) })).toBe(source)
  })
})

describe('A rope', () => {
  test('is printed as its text is, in chunks that can be encoded one by one', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 100 }), (lines) => {
        const text = lines.join('\n')
        for (const rope of [ropeOf(text), Text.of(text.split('\n'))]) {
          const chunks = [...tokenTexts({ kind: 'rope', rope })]
          expect(chunks.join('')).toBe(JSON.stringify(text))
          expect(chunks.reduce((sum, chunk) => sum + encodedLength(chunk), 0)).toBe(encodedLength(JSON.stringify(text)))
        }
      }),
    )
  })
})

test('The bytes of a token are the bytes of its source', () => {
  const token = fc.oneof(
    anyText.map((text): Token => ({ kind: 'string', text: quoted(text) })),
    anyText.map((text): Token => ({ kind: 'rope', rope: ropeOf(text) })),
    fc.constant<Token>({ kind: 'punctuation', text: '{' }),
    fc.constant<Token>({ kind: 'number', text: '-12.5e300' }),
  )
  fc.assert(
    fc.property(token, (each) => {
      expect(tokenByteLength(each)).toBe(encodedLength(sourceOf(each)))
    }),
    { numRuns: 500 },
  )
})
