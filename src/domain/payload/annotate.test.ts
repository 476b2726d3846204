import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ItemProperty } from '../externalItem.ts'
import { ropeOf } from '../rope/textRope.ts'
import { anyText, encodedLength } from '../testing/randomText.ts'
import { annotationReasonFor, hasNonAscii } from './annotate.ts'

const one = { kind: 'number', digits: '1' } as const

describe('The reason to write the type', () => {
  test.each<[ItemProperty['type'], ItemProperty['value'], string | undefined]>([
    // A String is annotated if a character is above U+007F.
    ['string', 'Error in the payment gateway', undefined],
    ['string', '', undefined],
    ['string', '\u007f', undefined],
    ['string', '\u0080', 'nonAsciiString'],
    ['string', 'Kandierte Äpfel', 'nonAsciiString'],
    ['string', '😀', 'nonAsciiString'],
    ['string', '\ud83d', 'nonAsciiString'],
    ['string', { kind: 'longText', text: ropeOf('plain\ntext') }, undefined],
    ['string', { kind: 'longText', text: ropeOf('plain\näpfel') }, 'nonAsciiString'],
    ['string', null, undefined],
    // Other single values never are.
    ['int64', one, undefined],
    ['double', one, undefined],
    ['double', 'INF', undefined],
    ['boolean', true, undefined],
    ['dateTime', '2026-01-31T09:30:00Z', undefined],
    ['principal', { kind: 'principal', fields: [['upn', 'ä']] }, undefined],
    // Collections always are, empty ones too.
    ['stringCollection', ['a'], 'collection'],
    ['stringCollection', ['ä'], 'collection'],
    ['stringCollection', [], 'collection'],
    ['stringCollection', null, 'collection'],
    ['int64Collection', [one], 'collection'],
    ['doubleCollection', [one], 'collection'],
    ['dateTimeCollection', [], 'dateTimeCollection'],
    ['principalCollection', [], 'principalCollection'],
  ])('of %s %j is %s', (type, value, reason) => {
    expect(annotationReasonFor({ name: 'p', type, value })).toBe(reason)
  })
})

test('A text has a non-ASCII character exactly if UTF-8 needs more bytes than code units', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(hasNonAscii(text)).toBe(encodedLength(text) > text.length)
    }),
  )
})
