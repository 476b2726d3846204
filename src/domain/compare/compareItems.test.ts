import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { emptyDraft, type ItemDraft, type PropertyDraft } from '../itemDraft.ts'
import { readPayload } from '../readPayload/readPayload.ts'
import { ropeOf } from '../rope/textRope.ts'
import { finished } from '../steps.ts'
import { anyDraft } from '../testing/randomDraft.ts'
import { compareItems, differencesIn, type ItemMembers } from './compareItems.ts'

const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'

function differences(before: ItemMembers, after: ItemMembers): readonly string[] {
  return differencesIn(finished(compareItems(before, after))).map(({ key, change }) => `${change} ${key}`)
}

/** The item that a payload makes. */
function item(payload: unknown): ItemMembers {
  const reading = finished(readPayload(JSON.stringify(payload)))
  if (reading.kind !== 'item') throw new Error('Write an item.')
  return reading.item
}

describe('what means nothing is no difference', () => {
  const plain = {
    acl: [
      { type: 'user', value: guid, accessType: 'grant' },
      { type: 'externalGroup', value: 'g1', accessType: 'deny' },
    ],
    properties: { title: 'a', tags: ['x', 'y'], 'seen@odata.type': 'DateTimeOffset', seen: '2026-01-31T09:30:00Z' },
    content: { value: 'text', type: 'text' },
  }
  test.each<[what: string, other: unknown]>([
    ['order of entries', { ...plain, acl: plain.acl.toReversed() }],
    ['order of members', { content: plain.content, properties: plain.properties, acl: plain.acl }],
    [
      'order of properties and annotations',
      {
        ...plain,
        properties: {
          seen: '2026-01-31T10:30:00.000+01:00',
          'tags@odata.type': 'Collection(String)',
          tags: ['x', 'y'],
          title: 'a',
        },
      },
    ],
    ['members that GET adds', { '@odata.context': 'c', id: 'i', activities: [], ...plain }],
    ['null in place of nothing', { ...plain, properties: { ...plain.properties, owner: null } }],
    [
      'the identity source of the beta version',
      {
        ...plain,
        acl: [
          { type: 'group', value: 'g1', accessType: 'deny', identitySource: 'external' },
          { type: 'user', value: guid.toUpperCase(), accessType: 'grant', identitySource: 'azureActiveDirectory' },
        ],
      },
    ],
  ])('%s', (_, other) => {
    expect(differences(item(plain), item(other))).toEqual([])
  })
})

describe('what differs is named once', () => {
  const base: ItemDraft = {
    ...emptyDraft,
    acl: [{ accessType: 'grant', type: 'user', value: guid }],
    properties: [{ name: 'a/b', type: 'string', value: { kind: 'text', text: 'one' } }],
    content: { kind: 'present', type: 'text', text: ropeOf('text') },
  }
  const value = (text: string): readonly PropertyDraft[] => [
    { name: 'a/b', type: 'string', value: { kind: 'text', text } },
  ]
  test.each<[string, Partial<ItemDraft>, readonly string[]]>([
    [
      'an entry that denies now',
      { acl: [{ accessType: 'deny', type: 'user', value: guid }] },
      [`changed /acl/user ${guid}`],
    ],
    ['a label more', { sensitivityLabelId: guid }, ['added /informationProtectionLabel']],
    ['an entry twice', { acl: [...base.acl, ...base.acl] }, [`added /acl/user ${guid} 2`]],
    ['no entry', { acl: [] }, [`removed /acl/user ${guid}`]],
    ['another value', { properties: value('two') }, ['changed /properties/a~1b']],
    ['no value', { properties: [] }, ['removed /properties/a~1b']],
    ['null', { properties: [{ name: 'a/b', type: 'string', value: { kind: 'null' } }] }, ['removed /properties/a~1b']],
    [
      'another type of content',
      { content: { kind: 'present', type: 'html', text: ropeOf('text') } },
      ['changed /content'],
    ],
    ['no content', { content: { kind: 'absent', type: 'text' } }, ['removed /content']],
    [
      'a document in place of a short text',
      { properties: [{ name: 'a/b', type: 'string', value: { kind: 'longText', text: ropeOf('one') } }] },
      [],
    ],
  ])('%s', (_, change, expected) => {
    expect(differences(base, { ...base, ...change })).toEqual(expected)
  })
})

test('an item is equal to itself with entries and properties in any order', () => {
  fc.assert(
    fc.property(anyDraft, (draft) => {
      const names = new Set<string>()
      const properties = draft.properties.filter(({ name }) => !names.has(name) && names.add(name))
      const one = { ...draft, properties }
      expect(differences(one, { ...one, acl: one.acl.toReversed(), properties: properties.toReversed() })).toEqual([])
    }),
  )
})

test('what is added one way is removed the other way', () => {
  const turned = { added: 'removed', removed: 'added', changed: 'changed', same: 'same' } as const
  fc.assert(
    fc.property(anyDraft, anyDraft, (one, other) => {
      const there = finished(compareItems(one, other)).map(({ key, change }) => `${change} ${key}`)
      const back = finished(compareItems(other, one)).map(({ key, change }) => `${turned[change]} ${key}`)
      expect(there.toSorted().length).toBe(back.toSorted().length)
      const counts = (lines: readonly string[]) => lines.map((line) => line.split(' ')[0] ?? '').toSorted()
      expect(counts(there)).toEqual(counts(back))
    }),
  )
})

test('a change of one member gives exactly one difference', () => {
  fc.assert(
    fc.property(anyDraft, fc.nat(), (draft, at) => {
      const { acl } = draft
      const index = acl.length === 0 ? -1 : at % acl.length
      const flipped = acl.map((entry, each) =>
        each === index
          ? { ...entry, accessType: entry.accessType === 'grant' ? ('deny' as const) : ('grant' as const) }
          : entry,
      )
      expect(differences(draft, { ...draft, acl: flipped })).toHaveLength(acl.length === 0 ? 0 : 1)
      const added: PropertyDraft = { name: `new ${at}`, type: 'string', value: { kind: 'text', text: '' } }
      expect(differences(draft, { ...draft, properties: [...draft.properties, added] })).toEqual([
        `added /properties/new ${at}`,
      ])
      const content = { kind: 'present', type: 'text', text: ropeOf(`other ${at} text`) } as const
      expect(differences(draft, { ...draft, content })).toHaveLength(1)
    }),
  )
})
