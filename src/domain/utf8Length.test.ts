import { Text } from '@codemirror/state'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText, encodedLength } from './testing/randomText.ts'
import type { TextRope } from './textRope.ts'
import { ropeOf } from './textRope.ts'
import { jsonRopeByteLength, jsonTextByteLength } from './utf8Length.ts'

/** The reference: the platform's JSON encoder and UTF-8 encoder, without the two quotes. */
function reference(text: string): number {
  return encodedLength(JSON.stringify(text)) - 2
}

describe('Inside a JSON string', () => {
  test.each([
    ['', 0],
    ['a', 1],
    ['"', 2],
    ['\\', 2],
    ['/', 1],
    ['\n\r\t\b\f', 10],
    ['\0', 6],
    ['\u001f', 6],
    ['\u007f', 1],
    ['\u0080', 2],
    ['\u07ff', 2],
    ['\u0800', 3],
    ['\u2028', 3],
    ['漢', 3],
    ['\uffff', 3],
    ['😀', 4],
    ['\ud83d', 6],
    ['\ude00', 6],
    ['\ude00\ud83d', 12],
    ['\ud83d😀', 10],
    ['\ud83d\n\ude00', 14],
  ])('%j is %i bytes', (text, byteLength) => {
    expect(jsonTextByteLength(text)).toBe(byteLength)
    expect(jsonRopeByteLength(ropeOf(text))).toBe(byteLength)
    expect(reference(text)).toBe(byteLength)
  })

  test('every single code unit has the bytes that the encoder writes', () => {
    const wrong: number[] = []
    for (let unit = 0; unit <= 0xffff; unit++) {
      const text = String.fromCharCode(unit)
      if (jsonTextByteLength(text) !== reference(text)) wrong.push(unit)
    }
    expect(wrong).toEqual([])
  })

  test('random texts have the bytes that the encoder writes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(jsonTextByteLength(text)).toBe(reference(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('a rope of many lines has the bytes of its text', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 200 }), (lines) => {
        const text = lines.join('\n')
        expect(jsonRopeByteLength(ropeOf(text))).toBe(reference(text))
      }),
    )
  })
})

describe('A CodeMirror document', () => {
  test('has the bytes of its text after any edit, also one that splits or joins surrogate pairs and line ends', () => {
    const piece = fc.constantFrom(
      '😀',
      '\ud83d',
      '\ude00',
      '\r',
      '\r\n',
      '\n',
      '"',
      '\\',
      '\0',
      'é',
      '漢字',
      'plain text',
    )
    const edit = fc.record({
      from: fc.nat(),
      removed: fc.nat({ max: 40 }),
      inserted: fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join('')),
    })
    let edits = 0
    fc.assert(
      fc.property(
        fc.array(anyText, { maxLength: 120 }),
        fc.array(edit, { minLength: 40, maxLength: 80 }),
        (lines, steps) => {
          let text = lines.join('\n')
          let doc = Text.of(text.split('\n'))
          for (const { from, removed, inserted } of steps) {
            const start = from % (text.length + 1)
            const end = Math.min(text.length, start + removed)
            text = text.slice(0, start) + inserted + text.slice(end)
            doc = doc.replace(start, end, Text.of(inserted.split('\n')))
            const rope: TextRope = doc
            expect(jsonRopeByteLength(rope)).toBe(reference(text))
            edits++
          }
          expect(doc.toString()).toBe(text)
        },
      ),
    )
    expect(edits).toBeGreaterThan(4000)
  })

  test('after one keystroke counts the leaf that changed and the branches above it, nothing else', () => {
    const lines = Array.from({ length: 20_000 }, (_, index) => `Line ${index} of the content`)
    const doc = Text.of(lines)
    jsonRopeByteLength(doc)
    const counted: TextRope[] = []
    const edited = doc.replace(300_000, 300_000, Text.of(['x']))
    jsonRopeByteLength(watched(edited, doc, counted))
    expect(counted.filter(({ children }) => children === null)).toHaveLength(1)
    expect(counted.length).toBeLessThan(12)
  })
})

/** The rope with every part that `before` does not have replaced by one that notes when its lines or children are read. */
function watched(rope: TextRope, before: TextRope, counted: TextRope[]): TextRope {
  const known = new Set(partsOf(before))
  const watch = (part: TextRope): TextRope => {
    if (known.has(part)) return part
    counted.push(part)
    const children = part.children === null ? null : part.children.map(watch)
    return {
      length: part.length,
      lines: part.lines,
      children,
      iterLines: () => part.iterLines(),
      toString: () => part.toString(),
    }
  }
  return watch(rope)
}

function partsOf(rope: TextRope): readonly TextRope[] {
  return [rope, ...(rope.children ?? []).flatMap(partsOf)]
}
