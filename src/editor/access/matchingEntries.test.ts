import { expect, test } from 'vitest'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { matchingEntries } from './matchingEntries.ts'

const entries: readonly AclEntryDraft[] = [
  { accessType: 'grant', type: 'user', value: 'E811976D' },
  { accessType: 'deny', type: 'group', value: '14m1b9', identitySource: 'external' },
  { accessType: 'grant', type: 'everyone', value: '' },
]

test.each([
  ['', [0, 1, 2]],
  [' ', [0, 1, 2]],
  ['e811', [0]],
  ['deny', [1]],
  ['External group', [1]],
  ['everyone', [2]],
  ['nobody', []],
])('“%s” is in %j', (text, expected) => {
  expect(matchingEntries(entries, text)).toEqual(expected)
})
