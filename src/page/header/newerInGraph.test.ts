import { expect, test } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { newerInGraph } from './newerInGraph.ts'

test.each([
  [undefined, 1, 'told'],
  [1, 2, 'told'],
  [2, 2, 'known'],
  [3, 2, 'known'],
])('known since %s, told of %i: what is %s', (knownAt, at, which) => {
  const known = knownAt === undefined ? undefined : ({ draft: emptyDraft, how: 'opened', at: knownAt } as const)
  const told = { draft: emptyDraft, how: 'sent', at } as const
  expect(newerInGraph(known, told)).toBe(which === 'told' ? told : known)
})
