import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ExternalItem } from '../externalItem.ts'
import { ropeOf } from '../rope/textRope.ts'
import { anyItem } from '../testing/randomItem.ts'
import { referenceJson } from '../testing/referenceJson.ts'
import { sourceOfPiece } from '../testing/rowSource.ts'
import { payloadOf, payloadTexts } from './payload.ts'
import type { ExpandedStrings, PayloadRow, PayloadRows } from './payloadRows.ts'
import { ordinalOf, payloadRows } from './payloadRows.ts'

function allRows(rows: PayloadRows): readonly PayloadRow[] {
  return Array.from({ length: rows.count }, (_, index) => rows.row(index)).filter((row) => row !== undefined)
}

function sourceOf({ pieces }: PayloadRow): string {
  return pieces.map(sourceOfPiece).join('')
}

/** Rows as `JSON.stringify` indents them: two spaces a step, one after a colon. */
function indented(rows: PayloadRows): string {
  return allRows(rows)
    .map(({ pieces, depth }) => {
      const texts = pieces.map((piece) => (sourceOfPiece(piece) === ':' ? ': ' : sourceOfPiece(piece)))
      return '  '.repeat(depth) + texts.join('')
    })
    .join('\n')
}

const plain: ExternalItem = {
  acl: [{ type: 'user', value: 'u', accessType: 'grant' }],
  properties: [
    { name: 'title', type: 'string', value: 'T' },
    { name: 'tags', type: 'stringCollection', value: ['a', 'b'] },
    { name: 'none', type: 'stringCollection', value: [] },
    {
      name: 'people',
      type: 'principalCollection',
      value: [
        { kind: 'principal', fields: [['upn', 'a']] },
        { kind: 'principal', fields: [] },
      ],
    },
  ],
  content: { value: ropeOf('a\nb'), type: 'text' },
}

test('The rows are the lines that JSON.stringify makes of the body, indented by two', () => {
  const empty: ExternalItem = { acl: [], properties: [], content: undefined }
  for (const item of [plain, empty, { ...plain, acl: [] }, { ...plain, properties: [] }]) {
    expect(indented(payloadRows(payloadOf(item)))).toBe(JSON.stringify(JSON.parse(referenceJson(item)), null, 2))
  }
})

describe('For any item', () => {
  test('the rows without white space are the body', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const payload = payloadOf(item)
        const rows = payloadRows(payload)
        expect(allRows(rows).map(sourceOf).join('')).toBe([...payloadTexts(payload)].join(''))
      }),
    )
  })

  test('a row exists for each number below the count, and for no other', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const rows = payloadRows(payloadOf(item))
        expect(allRows(rows)).toHaveLength(rows.count)
        for (const index of [-1, -0.5, 0.5, rows.count, rows.count + 1, Infinity, Number.NaN]) {
          expect(rows.row(index)).toBeUndefined()
        }
      }),
    )
  })

  test('the depth follows the brackets', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        let depth = 0
        for (const row of allRows(payloadRows(payloadOf(item)))) {
          const brackets = row.pieces.map((piece) =>
            piece.kind === 'token' && piece.token.kind === 'punctuation' ? piece.token.text : '',
          )
          if (brackets[0] === '}' || brackets[0] === ']') depth--
          expect(row.depth).toBe(depth)
          expect(row.depth).toBeGreaterThanOrEqual(0)
          if (brackets.at(-1) === '{' || brackets.at(-1) === '[') depth++
        }
        expect(depth).toBe(0)
      }),
    )
  })

  test('the row found for a member is its first', () => {
    fc.assert(
      fc.property(anyItem, (item) => {
        const payload = payloadOf(item)
        const rows = payloadRows(payload)
        for (const { pointer } of payload.parts) {
          if (pointer === '') continue
          const index = rows.indexOf(pointer)
          expect(rows.row(index)?.pointer).toBe(pointer)
          if (index > 0) expect(rows.row(index - 1)?.pointer).not.toBe(pointer)
        }
      }),
    )
  })
})

describe('The row of a place', () => {
  const rows = payloadRows(payloadOf(plain))

  test.each([
    ['', '{'],
    ['/acl', '"acl":['],
    ['/acl/0', '{'],
    ['/acl/0/value', '{'],
    ['/acl/7', '"acl":['],
    ['/properties', '"properties":{'],
    ['/properties/title', '"title":"T",'],
    // The annotation belongs to the member.
    ['/properties/tags', '"tags@odata.type":"Collection(String)",'],
    ['/properties/tags/1', '"tags@odata.type":"Collection(String)",'],
    ['/properties/gone', '"properties":{'],
    ['/content', '"content":{'],
    ['/content/value', '"content":{'],
    ['/elsewhere', '{'],
  ])('%j is %s', (pointer, source) => {
    const row = rows.row(rows.indexOf(pointer))
    expect(row === undefined ? undefined : sourceOf(row)).toBe(source)
  })
})

describe('A long string', () => {
  const long = 'x'.repeat(995)
  const title = { name: 'title', type: 'string', value: `${long}\ny` } as const
  const item: ExternalItem = {
    acl: [],
    properties: [title, { name: 'tags', type: 'stringCollection', value: ['a', `${long}1234567`, 'b'] }],
    content: { value: ropeOf(`${'line\n'.repeat(300)}last`), type: 'text' },
  }
  const expanded: ExpandedStrings = new Map([
    ['/properties/tags', new Set([3, 5, 7])],
    ['/content', new Set([5])],
  ])
  const rows = payloadRows(payloadOf(item), expanded)
  const sources = allRows(rows).map(sourceOf)

  test('stays on its line until it is expanded', () => {
    expect(payloadRows(payloadOf(item)).count).toBe(16)
    expect(sources).toContain(`"title":${JSON.stringify(title.value)},`)
  })

  test('then takes a row for each of its lines, in its place; short ones beside it stay', () => {
    expect(rows.count).toBe(16 + 10 + 300)
    const start = sources.indexOf('"tags":[')
    expect(sources.slice(start, start + 4)).toEqual(['"tags":[', '"a",', `"${long.slice(0, 100)}`, long.slice(0, 100)])
    expect(sources[start + 12]).toBe('67",')
    const content = sources.indexOf('"value":"line\\n')
    expect(sources.slice(content + 299, content + 302)).toEqual(['line\\n', 'last",', '"type":"text"'])
  })

  test('rows that begin inside it say so', () => {
    const inside = allRows(rows).filter(({ isInsideString }) => isInsideString)
    expect(inside).toHaveLength(310)
    expect(inside.every(({ pieces: [first] }) => first?.kind === 'slice' && !first.isFirst)).toBe(true)
  })

  test('the rows behind it are still found', () => {
    expect(rows.row(rows.indexOf('/content'))?.pieces.map(sourceOfPiece)).toEqual(['"content"', ':', '{'])
    expect(sources[rows.rowOf({ part: 6, token: 5, row: 7 })]).toBe('line\\n')
    expect(sources[rows.rowOf({ part: 6, token: 7, row: 0 })]).toBe('"type":"text"')
  })

  test('keeps its place when its member gets or loses its annotation', () => {
    const withTitle = (value: string) => {
      const payload = payloadOf({ ...item, properties: [{ ...title, value }] })
      return payloadRows(payload, new Map([['/properties/title', new Set([2])]])).count
    }
    expect(withTitle(`${long}äöü123`)).toBe(withTitle(`${long}123456`) + 1)
  })

  test('the body is the same for any item with everything expanded, and each place is on the row that shows it', () => {
    const anyLarge = fc.tuple(anyItem, fc.integer({ min: 1, max: 60 })).map(([any, times]): ExternalItem => {
      const stretched =
        any.content === undefined
          ? any.content
          : {
              ...any.content,
              value: ropeOf(String(any.content.value).repeat(times)),
            }
      const properties = any.properties.map((each) =>
        typeof each.value === 'string' ? { ...each, value: each.value.repeat(times * 10) } : each,
      )
      return { ...any, properties, content: stretched }
    })
    fc.assert(
      fc.property(anyLarge, (any) => {
        const payload = payloadOf(any)
        const all: ExpandedStrings = new Map(
          payload.parts.map(({ pointer, printed }) => [
            pointer,
            new Set(printed.tokens.map((_, token) => ordinalOf(printed, token))),
          ]),
        )
        const wide = payloadRows(payload, all)
        expect(allRows(wide).map(sourceOf).join('')).toBe([...payloadTexts(payload)].join(''))
        for (const [part, { printed }] of payload.parts.entries()) {
          for (const token of printed.tokens.keys()) {
            const { pieces } = wide.row(wide.rowOf({ part, token, row: 0 })) ?? { pieces: [] }
            expect(pieces.some(({ ordinal }) => ordinal === ordinalOf(printed, token))).toBe(true)
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})
