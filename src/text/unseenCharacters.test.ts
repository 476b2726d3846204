import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isDeceptive, seenInstead, unseenIn } from './unseenCharacters.ts'

test.each<[what: string, text: string, found: readonly number[]]>([
  ['ordinary text, tabs and whole pairs', 'Zürich\t東京 😀\nnext', []],
  ['an emoji of several', '👨‍👩‍👧 🏳️‍🌈 👩🏽‍💻', []],
  ['flags of tags', '🏴\u{e0067}\u{e0062}\u{e0073}\u{e0063}\u{e0074}\u{e007f}', []],
  ['Persian and Hindi joiners', 'می\u200cخواهم क्\u200dष', []],
  ['a mark beside Hebrew', 'שלום\u200f!', []],
  ['a joiner between Latin letters', 'a\u200db\u200cc', [0x200d, 0x200c]],
  ['a mark of direction among Latin letters', 'a\u200eb', [0x200e]],
  ['zero-width space, soft hyphen, byte order mark', '\u200b\xad\ufeff', [0x200b, 0xad, 0xfeff]],
  ['non-breaking spaces', 'a\xa0b\u202fc', [0xa0, 0x202f]],
  ['an override of direction', 'a\u202eb\u202c', [0x202e, 0x202c]],
  ['tags that hide a text', 'a\u{e0041}\u{e0042}', [0xe0041, 0xe0042]],
  ['control characters and halves of pairs', '\0\r\ud83d', [0, 0x0d, 0xd83d]],
])('%s', (_, text, found) => {
  expect([...unseenIn(text)].map(({ code }) => code)).toEqual(found)
})

test.each<[code: number, instead: string | undefined]>([
  [0xa0, ' '],
  [0x2028, '\n'],
  [0x200b, ''],
  [0x0d, undefined],
  [0xd83d, undefined],
])('in the place of %i better stands %j', (code, instead) => {
  expect(seenInstead(code)).toBe(instead)
})

test('what turns or hides text deceives, a zero-width space does not', () => {
  expect([0x202e, 0x2066, 0xe0041, 0x200b, 0xa0].map(isDeceptive)).toEqual([true, true, true, false, false])
})

test('what is found stands where it is said to', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom('a', '\u200b', '\u{e0041}', '😀', '\u200d', 'ב', '\u200f')), (pieces) => {
      const text = pieces.join('')
      for (const { index, length, code } of unseenIn(text)) {
        expect(text.slice(index, index + length)).toBe(String.fromCodePoint(code))
      }
    }),
  )
})
