import * as fc from 'fast-check'
import { visit } from 'jsonc-parser'
import { describe, expect, test } from 'vitest'
import type { ItemDraft } from './itemDraft.ts'
import { absent, emptyDraft } from './itemDraft.ts'
import { payloadOf, payloadTexts } from './payload/payload.ts'
import { isSendable, pointerToken } from './problem.ts'
import type { ReadContext } from './readDraft.ts'
import { readDraft } from './readDraft.ts'
import { ropeOf } from './rope/textRope.ts'
import { anyContext, anyDraft } from './testing/randomDraft.ts'
import { encodedLength } from './testing/randomText.ts'
import { holdsNothing } from './valueDraft.ts'

const beta: ReadContext = { apiVersion: 'beta', tenantId: undefined, schema: undefined }
const v1: ReadContext = { ...beta, apiVersion: 'v1.0' }

/** The example of the documentation. https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-put-items?view=graph-rest-beta */
const example: ItemDraft = {
  connectionId: 'tickets',
  itemId: 'TICKET42',
  acl: [
    {
      type: 'user',
      value: 'e811976d-83df-4cbd-8b9b-5215b18aa874',
      accessType: 'grant',
      identitySource: 'azureActiveDirectory',
    },
    { type: 'group', value: '14m1b9c38qe647f6a', accessType: 'deny', identitySource: 'external' },
  ],
  properties: [
    { name: 'title', type: 'string', value: { kind: 'text', text: 'Error in the payment gateway' } },
    { name: 'priority', type: 'int64', value: { kind: 'text', text: '1' } },
    { name: 'assignee', type: 'string', value: { kind: 'text', text: '' } },
  ],
  content: { kind: 'present', type: 'text', text: ropeOf('Error in payment gateway...') },
}

function bodyOf(draft: ItemDraft, context: ReadContext): string {
  return [...payloadTexts(payloadOf(readDraft(draft, context).item))].join('')
}

function problemsOf(draft: ItemDraft, context = beta): readonly string[] {
  return readDraft(draft, context).problems.map(({ rule, place }) =>
    place.in === 'body' ? `${rule} ${place.pointer}` : `${rule} ${place.parameter}`,
  )
}

describe('The example of the documentation', () => {
  test('is exactly its payload on beta, without a problem', () => {
    expect(bodyOf(example, beta)).toBe(
      '{"acl":[{"type":"user","value":"e811976d-83df-4cbd-8b9b-5215b18aa874","accessType":"grant","identitySource":"azureActiveDirectory"},{"type":"group","value":"14m1b9c38qe647f6a","accessType":"deny","identitySource":"external"}],"properties":{"title":"Error in the payment gateway","priority":1,"assignee":""},"content":{"value":"Error in payment gateway...","type":"text"}}',
    )
    expect(readDraft(example, beta).problems).toEqual([])
  })

  test('names an external group and no identity source on v1.0, without a problem', () => {
    expect(bodyOf(example, v1)).toBe(
      '{"acl":[{"type":"user","value":"e811976d-83df-4cbd-8b9b-5215b18aa874","accessType":"grant"},{"type":"externalGroup","value":"14m1b9c38qe647f6a","accessType":"deny"}],"properties":{"title":"Error in the payment gateway","priority":1,"assignee":""},"content":{"value":"Error in payment gateway...","type":"text"}}',
    )
    expect(readDraft(example, v1).problems).toEqual([])
  })
})

test('a name that is looked for is asked about, and never sent', () => {
  const entry = { type: 'user', value: '', sought: 'hum ', accessType: 'grant' } as const
  const { item, problems } = readDraft({ ...example, acl: [entry] }, v1)
  expect(item.acl).toEqual([{ type: 'user', value: '', accessType: 'grant' }])
  expect(problems.map(({ message }) => message)).toEqual(['Choose who “hum” is, or paste the object ID.'])
})

describe('A problem is at its place:', () => {
  test.each<[string, Partial<ItemDraft>, readonly string[]]>([
    ['the connection', { connectionId: 'my-tickets' }, ['connection-id-invalid connection-id']],
    ['no connection', { connectionId: ' ' }, ['connection-missing connection-id']],
    ['white space around the connection', { connectionId: ' tickets ' }, []],
    ['the item ID', { itemId: 'a/b' }, ['item-id-unsafe-character item-id']],
    ['no access', { acl: [] }, ['acl-empty /acl']],
    [
      'the second entry',
      { acl: [...example.acl.slice(0, 1), { type: 'user', value: 'Adele', accessType: 'deny' }] },
      ['acl-user-not-guid /acl/1/value'],
    ],
    [
      'a name that is looked for',
      { acl: [...example.acl.slice(0, 1), { type: 'group', value: '', sought: 'hum', accessType: 'deny' }] },
      ['acl-group-not-guid /acl/1/value'],
    ],
    ['no properties', { properties: [] }, ['properties-empty /properties']],
    [
      'an element of a property whose name is escaped',
      { properties: [{ name: 'a/b~c', type: 'int64Collection', value: { kind: 'list', elements: ['1', 'x'] } }] },
      ['property-name-undocumented-character /properties/a~1b~0c', 'int64-not-integer /properties/a~1b~0c/1'],
    ],
    [
      'half a character in the content',
      { content: { kind: 'present', type: 'html', text: ropeOf(`${'line\n'.repeat(500)}\ud83d`) } },
      ['text-lone-surrogate /content/value'],
    ],
    ['no content', { content: { kind: 'absent', type: 'text' } }, []],
    ['empty content', { content: { kind: 'present', type: 'text', text: ropeOf('') } }, []],
  ])('%s', (_, changes, problems) => {
    expect(problemsOf({ ...example, ...changes })).toEqual(problems)
  })

  test('a first visit has what is missing', () => {
    expect(problemsOf(emptyDraft)).toEqual([
      'connection-missing connection-id',
      'item-id-missing item-id',
      'acl-empty /acl',
      'properties-empty /properties',
    ])
  })
})

describe('Absent, empty and null', () => {
  test.each([
    [absent, '{}'],
    [{ kind: 'null' }, '{"p":null}'],
    [{ kind: 'text', text: '' }, '{"p":""}'],
  ] as const)('%j gives %s', (value, bag) => {
    const draft: ItemDraft = { ...emptyDraft, properties: [{ name: 'p', type: 'string', value }] }
    expect(bodyOf(draft, beta)).toBe(`{"acl":[],"properties":${bag}}`)
  })
})

describe('Any draft', () => {
  test('is read without throwing, and prints to JSON of the bytes counted', () => {
    fc.assert(
      fc.property(anyDraft, anyContext, (draft, context) => {
        const payload = payloadOf(readDraft(draft, context).item)
        const body = [...payloadTexts(payload)].join('')
        expect(() => void JSON.parse(body)).not.toThrow()
        expect(payload.byteLength).toBe(encodedLength(body))
      }),
      { numRuns: 500 },
    )
  })

  test('loses nothing: each property is in the item, or named in an error, or holds nothing', () => {
    fc.assert(
      fc.property(anyDraft, anyContext, (draft, context) => {
        const { item, problems } = readDraft(draft, context)
        expect(item.acl).toHaveLength(draft.acl.length)
        expect(item.content?.value).toBe(draft.content.kind === 'present' ? draft.content.text : undefined)
        const errors = problems.flatMap(({ severity, place }) =>
          severity === 'error' && place.in === 'body' ? [place.pointer] : [],
        )
        const names = item.properties.map(({ name }) => name)
        for (const property of draft.properties) {
          const isNamed = errors.includes(`/properties/${pointerToken(property.name)}`)
          expect(names.includes(property.name) || isNamed || holdsNothing(property)).toBe(true)
        }
      }),
      { numRuns: 500 },
    )
  })

  test('that can be sent has an entry and a property, and no two members of one name', () => {
    fc.assert(
      fc.property(anyDraft, anyContext, (draft, context) => {
        const valid = { ...draft, connectionId: example.connectionId, itemId: example.itemId, acl: example.acl }
        const { item, problems } = readDraft(valid, context)
        if (!isSendable(problems)) return
        expect(item.properties.length).toBeGreaterThan(0)
        const keys: string[] = []
        visit([...payloadTexts(payloadOf(item))].join(''), {
          onObjectProperty: (key, _o, _l, _line, _c, path) => keys.push(JSON.stringify([...path(), key])),
        })
        expect(new Set(keys).size).toBe(keys.length)
      }),
      { numRuns: 500 },
    )
  })
})

describe('A member that did not change', () => {
  test('is not read again', () => {
    const before = readDraft(example, beta).item
    const after = readDraft(
      { ...example, properties: example.properties.with(0, { name: 'title', type: 'string', value: absent }) },
      beta,
    ).item
    expect(after.acl[0]).toBe(before.acl[0])
    expect(after.acl[1]).toBe(before.acl[1])
    expect(after.properties[0]).toBe(before.properties[1])
    expect(after.content).toBe(before.content)
  })

  test('is not printed again: after a keystroke one part is new', () => {
    const title = (text: string) => ({ name: 'title', type: 'string', value: { kind: 'text', text } }) as const
    const before = payloadOf(readDraft(example, beta).item).parts
    const typed = { ...example, properties: example.properties.with(0, title('Error in the payment gateway!')) }
    const after = payloadOf(readDraft(typed, beta).item).parts
    const changed = after.filter(({ printed }, index) => printed !== before[index]?.printed)
    expect(changed.map(({ pointer }) => pointer)).toEqual(['/properties/title'])
  })
})
