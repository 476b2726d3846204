import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ExternalItem } from './externalItem.ts'
import { tokenTexts } from './jsonTokens.ts'
import { payloadOf, payloadTexts } from './payload.ts'
import type { PayloadRow, PayloadRows } from './payloadRows.ts'
import { payloadRows } from './payloadRows.ts'
import { anyItem } from './testing/randomItem.ts'
import { referenceJson } from './testing/referenceJson.ts'
import { ropeOf } from './textRope.ts'

function allRows(rows: PayloadRows): readonly PayloadRow[] {
  return Array.from({ length: rows.count }, (_, index) => rows.row(index)).filter((row) => row !== undefined)
}

function sourceOf({ tokens }: PayloadRow): string {
  return tokens.flatMap((token) => [...tokenTexts(token)]).join('')
}

/** Rows as `JSON.stringify` indents them: two spaces a step, one after a colon. */
function indented(rows: PayloadRows): string {
  return allRows(rows)
    .map(({ tokens, depth }) => {
      const texts = tokens.map((token) => {
        const text = [...tokenTexts(token)].join('')
        return token.kind === 'punctuation' && token.text === ':' ? ': ' : text
      })
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
          const brackets = row.tokens.map((token) => (token.kind === 'punctuation' ? token.text : ''))
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
