/** A character that has no look of its own, where it stands in a text. Lengths are in UTF-16 code units. */
export interface UnseenCharacter {
  readonly index: number
  readonly length: number
  readonly code: number
}

/**
 * The characters of a text that nobody sees: control characters, spaces that are none or do not break, marks of direction,
 * halves of pairs. Joiners in an emoji or a script that needs them, and marks beside text from right to left, do their work
 * and are not among them. https://www.unicode.org/reports/tr36/#Bidirectional_Text_Spoofing
 */
export function* unseenIn(text: string): Generator<UnseenCharacter> {
  for (const { 0: character, index } of text.matchAll(unseen)) {
    const code = character.codePointAt(0) ?? 0
    if (!isAtWork(text, index, code)) yield { index, length: character.length, code }
  }
}

/** How far around a character it is looked whether it does its work. */
export const unseenContext = 16

/** What is better in the place of an unseen character: a space, a line break or nothing; undefined where that is not sure. */
export function seenInstead(code: number): string | undefined {
  // What an imported text has between its lines, and what no file can hold, is for the user to decide.
  if (code === 0x0d || isSurrogate(code)) return undefined
  if (code === 0xa0 || code === 0x202f) return ' '
  return code === 0x0b || code === 0x0c || code === 0x2028 || code === 0x2029 ? '\n' : ''
}

/** True for what lets a text read differently from what is sent: turned in its direction, or hidden as tags. */
export function isDeceptive(code: number): boolean {
  return (code >= 0x202a && code <= 0x202e) || (code >= 0x2066 && code <= 0x2069) || code >= 0xe0000
}

export function isSurrogate(code: number): boolean {
  return code >= 0xd800 && code <= 0xdfff
}

// All but tab and line break of the control characters; what Unicode calls format characters and fillers.
// https://www.unicode.org/charts/PDF/U2000.pdf https://www.unicode.org/charts/PDF/UE0000.pdf
const unseen =
  // oxlint-disable-next-line no-control-regex
  /[\0-\x08\x0b-\x1f\x7f-\xa0\xad\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u2028-\u202f\u2060-\u206f\u3164\ufeff\uffa0\ufff9-\ufffc\u{e0000}-\u{e007f}]|\u034f|\p{Cs}/gu

function isAtWork(text: string, index: number, code: number): boolean {
  const before = text.slice(Math.max(0, index - unseenContext), index)
  // Looked at alone: V8 of Chromium 156 does not find a character of two code units by a class that ends with "$".
  const previous = Array.from(before).at(-1) ?? ''
  if (code === 0x200d) return emoji.test(previous) || isJoining(previous)
  if (code === 0x200c) return isJoining(previous)
  if (code === 0x200e || code === 0x200f || code === 0x061c) {
    return rightToLeft.test(before) || rightToLeft.test(text.slice(index + 1, index + 1 + unseenContext))
  }
  // The flags of England, Scotland and Wales. https://www.unicode.org/reports/tr51/#valid-emoji-tag-sequences
  return code > 0xe001f && code <= 0xe007f && flag.test(before.slice(Math.max(0, before.lastIndexOf(blackFlag))))
}

/** Of a script whose letters join, such as Arabic and those of India. */
function isJoining(character: string): boolean {
  return letter.test(character) && !apart.test(character)
}

const emoji = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\ufe0f\u20e3]/u
const letter = /[\p{L}\p{M}]/u
const apart =
  /[\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Hebrew}]/u
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}]/u
const blackFlag = '\u{1f3f4}'
const flag = /^\u{1f3f4}(?:[\u{e0020}-\u{e007e}])*$/u
