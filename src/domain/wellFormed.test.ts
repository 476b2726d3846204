import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { ropeOf } from './rope/textRope.ts'
import { anyText } from './testing/randomText.ts'
import { checkRope, checkWellFormed } from './wellFormed.ts'

test('A text is well formed exactly if it survives UTF-8', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const survives = new TextDecoder('utf-8', { ignoreBOM: true }).decode(new TextEncoder().encode(text)) === text
      expect(checkWellFormed(text)).toHaveLength(survives ? 0 : 1)
    }),
  )
})

test('A rope is as well formed as its text', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(checkRope(ropeOf(text))).toEqual(checkWellFormed(text))
    }),
  )
})
