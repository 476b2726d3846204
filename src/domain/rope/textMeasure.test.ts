import { ChangeSet, Text } from '@codemirror/state'
import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { anyText, encodedLength } from '../testing/randomText.ts'
import type { TextChange } from './textMeasure.ts'
import { measureEdit, measureInSteps, measureRope, measureText, startMeasure } from './textMeasure.ts'
import type { TextRope } from './textRope.ts'
import { ropeOf } from './textRope.ts'

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
    expect(measureText(text).byteLength).toBe(byteLength)
    expect(measureRope(ropeOf(text)).byteLength).toBe(byteLength)
    expect(reference(text)).toBe(byteLength)
  })

  test('every single code unit has the bytes that the encoder writes', () => {
    const wrong: number[] = []
    for (let unit = 0; unit <= 0xffff; unit++) {
      const text = String.fromCharCode(unit)
      if (measureText(text).byteLength !== reference(text)) wrong.push(unit)
    }
    expect(wrong).toEqual([])
  })

  test('random texts have the bytes that the encoder writes', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(measureText(text).byteLength).toBe(reference(text))
      }),
      { numRuns: 1000 },
    )
  })

  test('a text in parts has the measure of the whole, also where a part ends inside a pair', () => {
    fc.assert(
      fc.property(anyText, fc.array(fc.nat(40)), (text, lengths) => {
        const measure = startMeasure()
        let from = 0
        for (const length of lengths) {
          measure.add(text.slice(from, from + length))
          from += length
        }
        measure.add(text.slice(from))
        expect(measure.finish()).toEqual(measureText(text))
      }),
      {
        numRuns: 1000,
        examples: [
          ['😀', [1]],
          ['\ud83d', [1]],
          ['\ud83d😀', [1, 0, 1]],
        ],
      },
    )
  })

  test('a rope of many lines has the bytes of its text', () => {
    fc.assert(
      fc.property(fc.array(anyText, { maxLength: 200 }), (lines) => {
        const text = lines.join('\n')
        expect(measureRope(ropeOf(text)).byteLength).toBe(reference(text))
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
            expect(measureRope(rope).byteLength).toBe(reference(text))
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
    measureRope(doc)
    const counted: TextRope[] = []
    const edited = doc.replace(300_000, 300_000, Text.of(['x']))
    measureRope(watched(edited, doc, counted))
    expect(counted.filter(({ children }) => children === null)).toHaveLength(1)
    expect(counted.length).toBeLessThan(12)
  })
})

describe('The measure by delta', () => {
  const pieces = ['😀', '\ud83d', '\ude00', '\r', '\r\n', '\n', '"', '\\', '\0', 'é', '漢字', 'a', 'plain text']
  const change = fc.record({
    at: fc.nat(),
    removed: fc.nat({ max: 6 }),
    inserted: fc.array(fc.constantFrom(...pieces), { maxLength: 4 }).map((each) => each.join('')),
  })

  test('is exact after each of 20,000 random edits, also of several places at once', () => {
    let edits = 0
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...pieces), { maxLength: 300 }).map((each) => each.join('')),
        fc.array(fc.array(change, { minLength: 1, maxLength: 4 }), { minLength: 200, maxLength: 260 }),
        (start, transactions) => {
          let doc = Text.of(start.split('\n'))
          for (const changes of transactions) {
            const set = ChangeSet.of(
              changes.map(({ at, removed, inserted }) => {
                const from = at % (doc.length + 1)
                return { from, to: Math.min(doc.length, from + removed), insert: Text.of(inserted.split('\n')) }
              }),
              doc.length,
              '\n',
            )
            const next = set.apply(doc)
            const measured = measureEdit(doc, next, changesOf(set))
            expect(measured).toEqual(measureText(next.toString()))
            expect(measureRope(next)).toBe(measured)
            doc = next
            edits += changes.length
          }
        },
      ),
    )
    expect(edits).toBeGreaterThan(20_000)
  })

  test('reads what changed and not the text around it, also in one line of megabytes', () => {
    const line = 'one very long line 漢字 '.repeat(50_000)
    const doc = Text.of([line])
    const set = ChangeSet.of({ from: 500_000, to: 500_003, insert: 'x' }, doc.length)
    let read = 0
    const counting = (rope: TextRope): TextRope => ({
      length: rope.length,
      lines: rope.lines,
      children: rope.children,
      iterLines: () => rope.iterLines(),
      sliceString: (from, to) => {
        read += to - from
        return rope.sliceString(from, to)
      },
      toString: () => rope.toString(),
    })
    const before = counting(doc)
    measureRope(before)
    const after = counting(set.apply(doc))
    expect(measureEdit(before, after, changesOf(set))).toEqual(measureText(set.apply(doc).toString()))
    expect(read).toBeLessThan(20)
  })

  test('of an edit of megabytes is exact where its pieces meet inside a pair', () => {
    const inserted = `a${'😀'.repeat(100_000)}`
    const [before, after] = [Text.of(['xy']), Text.of([`x${inserted}y`])]
    const edit = { fromA: 1, toA: 1, fromB: 1, toB: 1 + inserted.length }
    expect(measureEdit(before, after, [edit])).toEqual(measureText(after.toString()))
  })

  test('is carried over to the same text of another make', () => {
    const rope = ropeOf('a\n漢😀\n"')
    const doc = Text.of(['a', '漢😀', '"'])
    expect(measureEdit(rope, doc, [])).toEqual(measureText(doc.toString()))
  })
})

test('Measured in steps, a long rope is measured as a whole, a bounded stretch at a time', () => {
  const text = 'line 漢\n'.repeat(50_000)
  const rope = ropeOf(text)
  const reached = [...measureInSteps(rope)]
  expect(reached.at(-1)).toBe(text.length)
  expect(Math.max(...reached.map((each, index) => each - (reached[index - 1] ?? 0)))).toBeLessThan(70_000)
  expect(measureRope(rope)).toEqual(measureText(text))
})

function changesOf(set: ChangeSet): readonly TextChange[] {
  const changes: TextChange[] = []
  set.iterChanges((fromA, toA, fromB, toB) => void changes.push({ fromA, toA, fromB, toB }))
  return changes
}

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
      sliceString: (from, to) => part.sliceString(from, to),
      toString: () => part.toString(),
    }
  }
  return watch(rope)
}

function partsOf(rope: TextRope): readonly TextRope[] {
  return [rope, ...(rope.children ?? []).flatMap(partsOf)]
}
