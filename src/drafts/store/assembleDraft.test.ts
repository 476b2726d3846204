import { describe, expect, test } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { assembleDraft } from './assembleDraft.ts'
import { contentKey } from './cutDraft.ts'
import type { DraftRecord } from './formats.ts'

describe('content in three pieces, each of which begins and ends anywhere', () => {
  const [one, two, three] = ['a line\nhalf \ud83d', '\ude00 a line\n', '\n\nend'] as const
  test.each<[string, readonly unknown[], string, boolean]>([
    ['all there', [one, two, three], one + two + three, true],
    ['one missing', [one, undefined, three], one + three, false],
    ['one of another length', [one, two, 'x'], one + two, false],
    ['one that is no text', [['a'], two, three], two + three, false],
    ['none there', [], '', false],
  ])('%s', async (_, values, expected, isWhole) => {
    const pieces = [one, two, three].map(({ length }, index) => ({ id: String(index), length }))
    const { draft, cuts, lost } = await assembleDraft(recordWith({ pieces }), async (ids) =>
      ids.map((id) => values[Number(id)]),
    )
    expect(draft.content.kind === 'present' && String(draft.content.text)).toBe(expected)
    expect(lost).toEqual(isWhole ? [] : [{ kind: 'content' }])
    const lengths = cuts.get(contentKey)?.pieces.map(({ length }) => length) ?? []
    expect(lengths.reduce((sum, length) => sum + length, 0)).toBe(expected.length)
  })
})

test('pieces are asked for a few at a time, in order', async () => {
  const pieces = Array.from({ length: 20 }, (_, index) => ({ id: String(index), length: 2 }))
  const asked: number[] = []
  const { draft } = await assembleDraft(recordWith({ pieces }), async (ids) => {
    asked.push(ids.length)
    return ids.map((id) => id.padStart(2, '0'))
  })
  expect(Math.max(...asked)).toBeLessThan(10)
  expect(draft.content.kind === 'present' && String(draft.content.text)).toBe(
    '0001020304050607080910111213141516171819',
  )
})

function recordWith(text: { pieces: { id: string; length: number }[] }): DraftRecord {
  const { connectionId, itemId } = emptyDraft
  return {
    format: 2,
    at: 0,
    connectionId,
    itemId,
    acl: [],
    properties: [],
    content: { kind: 'present', type: 'text', text },
  }
}
