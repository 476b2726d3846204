import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ExternalItem } from '../externalItem.ts'
import { ropeOf } from '../rope/textRope.ts'
import { sourceOfPiece } from '../testing/rowSource.ts'
import { findInPayload, type Match } from './findInPayload.ts'
import { payloadOf, payloadTexts } from './payload.ts'
import { type ExpandedStrings, ordinalOf, payloadRows } from './payloadRows.ts'

function itemWith(title: string, content: string): ExternalItem {
  return {
    acl: [],
    properties: [
      { name: 'title', type: 'string', value: title },
      { name: 'tags', type: 'stringCollection', value: ['a', title] },
    ],
    content: { value: ropeOf(content), type: 'text' },
  }
}

/** Where matches start in the whole source, found by laying out every row. */
function positionsOf(item: ExternalItem, matches: readonly Match[]): readonly number[] {
  const payload = payloadOf(item)
  const rows = payloadRows(payload, everything(item))
  const rowStarts: number[] = []
  let length = 0
  for (let index = 0; index < rows.count; index++) {
    rowStarts.push(length)
    for (const piece of rows.row(index)?.pieces ?? []) length += sourceOfPiece(piece).length
  }
  return matches.map((match) => {
    const printed = payload.parts[match.part]?.printed
    const index = rows.rowOf(match)
    let position = (rowStarts[index] ?? Number.NaN) + match.offset
    for (const piece of rows.row(index)?.pieces ?? []) {
      if (printed !== undefined && piece.ordinal < ordinalOf(printed, match.token))
        position += sourceOfPiece(piece).length
    }
    return position
  })
}

function everything(item: ExternalItem): ExpandedStrings {
  return new Map(
    payloadOf(item).parts.map(({ pointer, printed }) => [
      pointer,
      new Set(printed.tokens.map((_, index) => ordinalOf(printed, index))),
    ]),
  )
}

function found(item: ExternalItem, query: string, portion?: number): readonly Match[] {
  return [...findInPayload(payloadOf(item), query, portion)].flat()
}

function indexesOf(whole: string, query: string): readonly number[] {
  const indexes: number[] = []
  for (let index = whole.indexOf(query); index >= 0; index = whole.indexOf(query, index + query.length)) {
    indexes.push(index)
  }
  return indexes
}

describe('What is looked for', () => {
  test.each([
    ['', 0],
    ['not there', 0],
    ['title', 1],
    ['TITLE', 1],
    ['"tags', 2],
    ['"tags"', 1],
    // Over tokens, with or without the space that is only shown.
    ['"title":"o', 1],
    ['"title": "o', 1],
    ['],"', 1],
    // JSON source, as it is shown and sent.
    ['line\\nnext', 1],
    ['line\nnext', 0],
    // Nothing in it is a pattern.
    ['o.e', 0],
    ['[', 2],
  ])('%j is there %i times', (query, count) => {
    expect(found(itemWith('one', 'line\nnext'), query)).toHaveLength(count)
  })
})

test('a match over rows of a long string is found on the row where it starts', () => {
  const item = itemWith('t', `${'a'.repeat(98)}needle\n`.repeat(20))
  const matches = found(item, 'NEEDLE\\na')
  expect(matches).toHaveLength(19)
  expect(matches[1]).toMatchObject({ row: 2, offset: 98 })
})

test('For any text the matches are those of indexOf in the whole source', () => {
  // Letters without case, so that indexOf can tell.
  const piece = fc.constantFrom('1', '2', '漢', '\n', '"', '\\', '😀', '\ud83d', '1'.repeat(99), '\r\n')
  const text = fc.array(piece, { maxLength: 150 }).map((pieces) => pieces.join(''))
  const query = fc.array(fc.constantFrom('1', '1', '2', '漢', '"', '\\n', '\\', '😀', ':'), {
    minLength: 1,
    maxLength: 4,
  })
  fc.assert(
    fc.property(text, text, query, fc.integer({ min: 1, max: 300 }), (title, content, pieces, portion) => {
      const item = itemWith(title, content)
      const whole = [...payloadTexts(payloadOf(item))].join('')
      expect(positionsOf(item, found(item, pieces.join(''), portion))).toEqual(indexesOf(whole, pieces.join('')))
    }),
    { numRuns: 300 },
  )
})

test('a large payload is read in portions, so that who looks can pause', () => {
  const payload = payloadOf(itemWith('t', 'x'.repeat(100_000)))
  expect([...findInPayload(payload, 'y')].length).toBeGreaterThan(5)
})
