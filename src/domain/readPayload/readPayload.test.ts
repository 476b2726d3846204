import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { ExternalItem } from '../externalItem.ts'
import { emptyDraft } from '../itemDraft.ts'
import { payloadOf, payloadTexts } from '../payload/payload.ts'
import { propertyTypes } from '../propertyType.ts'
import { readDraft } from '../readDraft.ts'
import { finished } from '../steps.ts'
import { anyForeignPayload, unwrapped } from '../testing/foreignPayload.ts'
import { anyItem } from '../testing/randomItem.ts'
import { anyText } from '../testing/randomText.ts'
import { silentChange } from '../testing/silentChange.ts'
import type { PayloadReading } from './readPayload.ts'
import { readPayload } from './readPayload.ts'

const context = { apiVersion: 'beta', tenantId: undefined, schema: undefined } as const

function read(source: string): PayloadReading {
  return finished(readPayload(source))
}

function printed(item: ExternalItem): string {
  return [...payloadTexts(payloadOf(item))].join('')
}

/** The payload that is sent after an import, and the notes of it. */
function imported(source: string): { readonly payload: string; readonly notes: readonly string[] } {
  const reading = read(source)
  if (reading.kind !== 'item') throw new Error(JSON.stringify(reading))
  const payload = printed(readDraft({ ...emptyDraft, ...reading.item, itemId: '' }, context).item)
  return { payload, notes: reading.notes.map(({ kind, pointer, message }) => `${kind} ${pointer}: ${message}`) }
}

test('What the editor sends is read back without a note, and sent again as it was', () => {
  let compared = 0
  fc.assert(
    fc.property(anyItem.filter(isUnambiguous), (item) => {
      const payload = printed(item)
      const reading = read(payload)
      if (reading.kind !== 'item') throw new Error(payload)
      expect(reading.notes).toEqual([])
      const again = readDraft({ ...emptyDraft, ...reading.item, itemId: '' }, context)
      // A value that Graph refuses, such as a date before the year 1, is kept in the form with its error and not sent.
      if (
        again.problems.some(
          ({ severity, place }) =>
            severity === 'error' && 'pointer' in place && place.pointer.startsWith('/properties/'),
        )
      )
        return
      // The fields of a person are written in the order of the documentation, which is the same JSON value.
      if (payload.includes('externalConnectors.principal'))
        expect(JSON.parse(printed(again.item))).toEqual(JSON.parse(payload))
      else expect(printed(again.item)).toBe(payload)
      compared++
    }),
    { numRuns: 500 },
  )
  expect(compared).toBeGreaterThan(200)
})

/** True for an item whose payload says everything about it: names come once, no name looks like an annotation. */
function isUnambiguous({ acl, properties }: ExternalItem): boolean {
  if (acl.some(({ value }) => value !== value.trim())) return false
  const names = properties.map(({ name }) => name)
  const isWhole = properties.every(({ type, value }) => {
    // A list of texts that is not typed as one, or a person without a field, cannot be made in the form.
    if (propertyTypes[type].kind.heldAs !== 'principal') return true
    return value !== null && JSON.stringify(value).includes('fields') && !JSON.stringify(value).includes('""')
  })
  return isWhole && new Set(names).size === names.length && !names.some((name) => name.endsWith('@odata.type'))
}

describe('What an import changes or leaves out is noted', () => {
  test.each<[string, string, readonly string[]]>([
    [
      '{"acl":[]}',
      '{"acl":[],"properties":{}}',
      ['changed /properties: There are no “properties”: empty ones are written.'],
    ],
    [
      '{"@odata.context":"…","id":"T1","acl":[],"properties":{},"activities":[]}',
      '{"acl":[],"properties":{}}',
      [
        'left out /@odata.context: Graph adds it to an answer.',
        'left out /id: It goes to “Item ID”: it is part of the address, not of the payload.',
        'left out /activities: Graph adds it to an answer.',
      ],
    ],
    [
      '{"acl":[{"type":"User","value":" a ","accessType":"GRANT","extra":1}],"properties":{}}',
      '{"acl":[{"type":"user","value":"a","accessType":"grant"}],"properties":{}}',
      [
        'left out /acl/0/extra: An access entry has no “extra”.',
        'changed /acl/0/type: “User” is written “user”.',
        'changed /acl/0/accessType: “GRANT” is written “grant”.',
        'changed /acl/0/value: White space around the value is not sent.',
      ],
    ],
    [
      '{"acl":[],"properties":{"tags":["a"],"when@odata.type":"Collection(DateTime)","when":[]}}',
      '{"acl":[],"properties":{"tags@odata.type":"Collection(String)","tags":["a"],"when@odata.type":"Collection(DateTimeOffset)","when":[]}}',
      [
        'changed /properties/tags@odata.type: “Collection(String)” is added: Graph asks for the type of this value.',
        'changed /properties/when@odata.type: “Collection(DateTime)” is written “Collection(DateTimeOffset)”.',
      ],
    ],
    [
      '{"acl":[],"properties":{"title@odata.type":"String","title":"plain","gone@odata.type":"String"}}',
      '{"acl":[],"properties":{"title":"plain"}}',
      [
        'left out /properties/title@odata.type: “String” is not needed for this value.',
        'left out /properties/gone@odata.type: There is no property “gone” to go with it.',
      ],
    ],
    [
      '{"content":{"value":"","type":"text"}}',
      '{"acl":[],"properties":{},"content":{"value":"","type":"text"}}',
      [
        'changed /acl: There is no “acl”: an empty one is written.',
        'changed /properties: There are no “properties”: empty ones are written.',
      ],
    ],
    [
      '{"acl":[],"properties":{},"content":{"value":"Hi","type":"Text","other":1}}',
      '{"acl":[],"properties":{},"content":{"value":"Hi","type":"text"}}',
      [
        'left out /content/other: Content has a “value” and a “type”, both text.',
        'changed /content/type: “Text” is written “text”.',
      ],
    ],
    [
      '{"acl":[],"properties":{"n":12345678901234567890,"d":1.10,"b":true,"x":null,"mixed":["a",1,null,[2]]}}',
      '{"acl":[],"properties":{"d":1.10,"b":true,"x":null,"mixed@odata.type":"Collection(String)","mixed":["a","1"]}}',
      [
        'changed /properties/mixed/1: The number 1 becomes text.',
        'left out /properties/mixed/2: A list cannot hold null.',
        'left out /properties/mixed/3: No value can be read from [2].',
        'changed /properties/mixed@odata.type: “Collection(String)” is added: Graph asks for the type of this value.',
      ],
    ],
  ])('%s', (source, payload, notes) => {
    expect(imported(source)).toEqual({ payload, notes })
  })
})

test('Whatever its shape, a payload is sent as the same JSON value, except where the notes say otherwise', () => {
  let compared = 0
  fc.assert(
    fc.property(anyForeignPayload, (source) => {
      const reading = read(JSON.stringify(source))
      if (reading.kind !== 'item') return
      expect(silentChange(unwrapped(source), reading, { context })).toBeUndefined()
      compared++
    }),
    { numRuns: 1000 },
  )
  expect(compared).toBeGreaterThan(500)
})

test('The id of an item goes to the address', () => {
  expect(read('{"id":"TICKET42","acl":[]}')).toMatchObject({ kind: 'item', item: { itemId: 'TICKET42' } })
})

test.each([
  ['[]', 'This is a list.'],
  ['"{}"', 'This is one text in quotes.'],
  ['1', 'This is a number.'],
  ['null', 'Paste one item'],
  ['{"error":{"code":"BadRequest"}}', 'This is JSON, but it has none of “acl”, “properties” and “content”'],
])('%s is no item: %s', (source, why) => {
  const reading = read(source)
  expect(reading.kind === 'not an item' && reading.why).toContain(why)
})

test('What is no JSON is told by line, column and what was expected', () => {
  expect(read('{\n  "acl": [}\n}')).toEqual({
    kind: 'broken',
    at: 12,
    place: { line: 2, column: 11, excerpt: '  "acl": [}' },
    expected: 'a value or ]',
  })
})

test('Whatever is in a payload, it is read to an answer', () => {
  const value = fc.oneof(fc.jsonValue({ maxDepth: 3 }), anyText)
  const record = fc.record(
    { acl: value, properties: fc.oneof(value, fc.dictionary(anyText, value)), content: value, id: value },
    { requiredKeys: [] },
  )
  fc.assert(
    fc.property(record, (each) => {
      const source = JSON.stringify(each)
      const reading = read(source)
      expect(reading.kind).not.toBe('broken')
      if (reading.kind === 'item') imported(source)
    }),
    { numRuns: 500 },
  )
})

test('It says how far it is, from 0 to 1', () => {
  const source = JSON.stringify({ content: { value: 'line\n'.repeat(300_000), type: 'text' } })
  const reached = [...readPayload(source)]
  expect(reached).toEqual(reached.toSorted((a, b) => a - b))
  expect(reached.length).toBeGreaterThan(15)
  expect(reached.at(-1)).toBeLessThanOrEqual(1)
})
