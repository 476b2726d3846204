import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ExternalItem } from '../externalItem.ts'
import { ropeOf } from '../rope/textRope.ts'
import { anyItem } from '../testing/randomItem.ts'
import { encodedLength } from '../testing/randomText.ts'
import { referenceJson } from '../testing/referenceJson.ts'
import { payloadOf, payloadTexts } from './payload.ts'

function bodyOf(item: ExternalItem): string {
  return [...payloadTexts(payloadOf(item))].join('')
}

const item: ExternalItem = {
  acl: [
    { type: 'user', value: 'u', accessType: 'grant' },
    { type: 'group', value: 'g', accessType: 'deny' },
  ],
  properties: [
    { name: 'title', type: 'string', value: 'Äpfel' },
    { name: 'tags', type: 'stringCollection', value: ['a'] },
  ],
  content: { value: ropeOf('Line\nline'), type: 'text' },
}

describe('The body', () => {
  test('of an empty item still has its required members', () => {
    expect(bodyOf({ acl: [], properties: [], content: undefined })).toBe('{"acl":[],"properties":{}}')
  })

  test('of an item has its members in the documentation’s order', () => {
    expect(bodyOf(item)).toBe(
      '{"acl":[{"type":"user","value":"u","accessType":"grant"},{"type":"group","value":"g","accessType":"deny"}],' +
        '"properties":{"title@odata.type":"String","title":"Äpfel","tags@odata.type":"Collection(String)","tags":["a"]},' +
        '"content":{"value":"Line\\nline","type":"text"}}',
    )
  })

  test('of any item is what the reference encoder writes', () => {
    fc.assert(
      fc.property(anyItem, (each) => {
        expect(bodyOf(each)).toBe(referenceJson(each))
      }),
      { numRuns: 500 },
    )
  })

  test('of any item is JSON', () => {
    fc.assert(
      fc.property(anyItem, (each) => {
        const parsed: unknown = JSON.parse(bodyOf(each))
        expect(Object.keys(Object(parsed))).toEqual([
          'acl',
          'properties',
          ...(each.content ? ['content'] : []),
          ...(each.sensitivityLabelId === undefined ? [] : ['informationProtectionLabel']),
        ])
      }),
    )
  })

  test('has the bytes that the encoder writes, chunk by chunk and as a whole', () => {
    fc.assert(
      fc.property(anyItem, (each) => {
        const payload = payloadOf(each)
        const chunks = [...payloadTexts(payload)]
        expect(payload.byteLength).toBe(encodedLength(chunks.join('')))
        expect(payload.byteLength).toBe(chunks.reduce((sum, chunk) => sum + encodedLength(chunk), 0))
      }),
      { numRuns: 500 },
    )
  })
})

describe('The breakdown', () => {
  test('counts brackets and commas with the group they belong to', () => {
    expect(payloadOf(item).breakdown).toEqual({
      acl: encodedLength(
        '"acl":[{"type":"user","value":"u","accessType":"grant"},{"type":"group","value":"g","accessType":"deny"}],',
      ),
      properties: encodedLength(
        '"properties":{"title@odata.type":"String","title":"Äpfel","tags@odata.type":"Collection(String)","tags":["a"]},',
      ),
      content: encodedLength('"content":{"value":"Line\\nline","type":"text"}'),
      label: 0,
      byProperty: [
        { name: 'title', byteLength: encodedLength('"title@odata.type":"String","title":"Äpfel"') },
        { name: 'tags', byteLength: encodedLength('"tags@odata.type":"Collection(String)","tags":["a"]') },
      ],
    })
  })

  test('adds up to the body without its two braces', () => {
    fc.assert(
      fc.property(anyItem, (each) => {
        const { breakdown, byteLength } = payloadOf(each)
        const { acl, properties, content, label } = breakdown
        expect(acl + properties + content + label).toBe(byteLength - 2)
        const named = breakdown.byProperty.reduce((sum, property) => sum + property.byteLength, 0)
        expect(named).toBeLessThanOrEqual(breakdown.properties)
      }),
    )
  })
})

describe('A member that did not change', () => {
  const printedAt = (each: ExternalItem) =>
    new Map(payloadOf(each).parts.map(({ pointer, printed }) => [pointer, printed]))

  test('is the same print as before, when another one changes', () => {
    const before = printedAt(item)
    const [title, ...others] = item.properties
    expect(title).toBeDefined()
    const after = printedAt({ ...item, properties: [{ name: 'title', type: 'string', value: 'Birnen' }, ...others] })
    const changed = [...after].filter(([pointer, printed]) => before.get(pointer) !== printed)
    expect(changed.map(([pointer]) => pointer)).toEqual(['/properties/title'])
  })

  test('is the same print as before, when it moves or loses its comma', () => {
    const before = printedAt(item)
    const after = printedAt({
      ...item,
      acl: item.acl.slice(0, 1),
      properties: item.properties.toReversed(),
      content: undefined,
    })
    for (const pointer of ['/acl/0', '/properties/title', '/properties/tags']) {
      expect(after.get(pointer)).toBe(before.get(pointer))
    }
  })
})
