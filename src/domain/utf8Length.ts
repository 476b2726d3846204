import type { TextRope } from './textRope.ts'
import { rememberBySubject } from './weakMemo.ts'

/**
 * The bytes of a text inside a JSON string: escaped as `JSON.stringify` does, encoded as UTF-8, without the quotes.
 * A lone surrogate is written as `\udXXX`, six bytes. https://tc39.es/ecma262/#sec-quotejsonstring
 */
export function jsonTextByteLength(text: string): number {
  let byteLength = 0
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (unit < 0x80) {
      byteLength += asciiByteLengths[unit] ?? 1
    } else if (unit < 0x800) {
      byteLength += 2
    } else if (unit < 0xd800 || unit > 0xdfff) {
      byteLength += 3
    } else if (unit < 0xdc00 && isLowSurrogate(text.charCodeAt(index + 1))) {
      byteLength += 4
      index++
    } else {
      byteLength += 6
    }
  }
  return byteLength
}

/** The same for a rope: each part is counted once and remembered with it, so after an edit only the new parts are counted. */
export function jsonRopeByteLength(rope: TextRope): number {
  return rememberedByteLength(rope)
}

const rememberedByteLength = rememberBySubject((rope: TextRope) =>
  rope.children === null ? leafByteLength(rope) : branchByteLength(rope.children),
)

/** A line break inside a JSON string is `\n`, two bytes. */
const lineBreakByteLength = 2

function leafByteLength(leaf: TextRope): number {
  let byteLength = (leaf.lines - 1) * lineBreakByteLength
  for (const line of leaf.iterLines()) byteLength += jsonTextByteLength(line)
  return byteLength
}

function branchByteLength(children: readonly TextRope[]): number {
  let byteLength = (children.length - 1) * lineBreakByteLength
  for (const child of children) byteLength += jsonRopeByteLength(child)
  return byteLength
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit <= 0xdfff
}

// Six bytes for \u00XX, two for \" \\ \b \f \n \r \t, one for the rest.
const asciiByteLengths = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  if (unit === 0x22 || unit === 0x5c) return 2
  if (unit >= 0x20) return 1
  return unit === 8 || unit === 9 || unit === 10 || unit === 12 || unit === 13 ? 2 : 6
})
