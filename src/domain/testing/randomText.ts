import * as fc from 'fast-check'

/** Any sequence of UTF-16 code units, with what is hard to encode made likely: escapes, surrogates (lone and paired), CJK. */
export const anyText: fc.Arbitrary<string> = fc
  .array(
    fc.oneof(
      fc.string({ maxLength: 8 }),
      fc.string({ unit: 'binary', maxLength: 4 }),
      fc.constantFrom(
        '"',
        '\\',
        '/',
        '\n',
        '\r',
        '\r\n',
        '\t',
        '\b',
        '\f',
        '\0',
        '\u001f',
        '\u007f',
        '\u0080',
        '\u07ff',
      ),
      fc.constantFrom('\u0800', '\u2028', '\u2029', '\ufeff', '\uffff', 'é', 'Ä', '漢字', 'かな', '한글'),
      fc.constantFrom('😀', '👩‍👩‍👧', '\ud83d', '\ude00', '\ud800', '\udbff', '\udc00', '\udfff'),
    ),
    { maxLength: 8 },
  )
  .map((pieces) => pieces.join(''))

/** A name that something in JavaScript, JSON or a JSON Pointer might trip over, or any text. */
export const anyName: fc.Arbitrary<string> = fc.oneof(
  fc.constantFrom(
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    '',
    'a/b~c',
    '~1',
    'title',
    'title@odata.type',
  ),
  fc.constantFrom('1', '0', 'acl', 'content', 'properties', '"', 'Größe'),
  anyText,
)

/** The bytes of a text in UTF-8, by the platform's own encoder. */
export function encodedLength(text: string): number {
  return new TextEncoder().encode(text).length
}
