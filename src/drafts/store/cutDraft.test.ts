import { expect, test } from 'vitest'
import { emptyDraft, type ItemDraft, type PropertyDraft } from '../../domain/itemDraft.ts'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { finished } from '../../domain/steps.ts'
import { type Cuts, contentKey, cutDraft } from './cutDraft.ts'
import { longDraft, noise } from './testing/longDrafts.ts'

test('a small draft is all in its record', () => {
  const small: ItemDraft = {
    ...emptyDraft,
    properties: [
      { name: 'left out', type: 'string', value: { kind: 'absent' } },
      { name: 'null', type: 'string', value: { kind: 'null' } },
      { name: 'tags', type: 'stringCollection', value: { kind: 'list', elements: ['a', ''] } },
    ],
    content: { kind: 'present', type: 'html', text: ropeOf('<p>\n</p>') },
  }
  const { record, cuts } = cut(small)
  expect(cuts.size).toBe(0)
  expect(record).toEqual({
    format: 2,
    at: 7,
    ...emptyDraft,
    properties: small.properties.slice(1),
    content: { kind: 'present', type: 'html', text: '<p>\n</p>' },
  })
})

test('long parts are in the record as their pieces', () => {
  const { record, cuts } = cut(longDraft(100_000))
  expect([...cuts.keys()]).toEqual(['/description', '/tags', contentKey])
  expect(record.content).toMatchObject({ kind: 'present', text: { pieces: cuts.get(contentKey)?.pieces } })
  expect(JSON.stringify(record).length).toBeLessThan(2_000)
})

test('what did not change keeps its pieces, and two properties of one name do not share any', () => {
  const property: PropertyDraft = {
    name: 'same',
    type: 'string',
    value: { kind: 'longText', text: ropeOf(noise(40_000)) },
  }
  const other: PropertyDraft = { ...property, value: { kind: 'longText', text: ropeOf(noise(40_001)) } }
  const draft = { ...emptyDraft, properties: [property, other] }
  const before = cut(draft)
  expect(before.cuts.size).toBe(2)
  expect(idsOf(cut({ ...draft, itemId: 'k' }, before.cuts).cuts)).toEqual(idsOf(before.cuts))
})

let count = 0

function cut(draft: ItemDraft, previous: Cuts = new Map()) {
  return finished(cutDraft(draft, previous, () => `p${count++}`, { at: 7 }))
}

function idsOf(cuts: Cuts): readonly string[] {
  return [...cuts.values()].flatMap(({ pieces }) => pieces.map(({ id }) => id))
}
