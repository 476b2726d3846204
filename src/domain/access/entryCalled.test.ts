import { expect, test } from 'vitest'
import { aclEntriesOf } from '../testing/aclEntries.ts'
import type { EffectiveAccess } from './effectiveAccess.ts'
import { entriesCalled, entriesToSee } from './entryCalled.ts'

const id = (last: number) => `5a4db0c5-0000-4000-8000-00000000000${last}`
const names: Readonly<Record<string, string>> = { [id(1)]: 'Support', [id(2)]: 'Support', [id(3)]: 'Robin' }
const acl = aclEntriesOf(`+group ${id(1)}, -group ${id(2)}, +user ${id(3)}, +everyone t`)

test.each([
  // Two that are called the same are told apart by their place.
  [0, 'Support (entry 1)'],
  [1, 'Support (entry 2)'],
  [2, 'Robin'],
  [3, 'Everyone including guests'],
])('entry %i is the one for %s', (index, subject) => {
  const called = entriesCalled(acl, ({ value }) => names[value])
  expect(called.subject(index)).toBe(subject)
  expect(called.entry(index)).toBe(`the entry for ${subject}`)
  expect(called.entryFirst(index)).toBe(`The entry for ${subject}`)
})

test.each<[string, Partial<EffectiveAccess>, readonly number[]]>([
  ['the one that decides', { answer: 'yes', decidedBy: 2, alsoBy: [3] }, [2]],
  ['those that may decide', { answer: 'notCertain', unchecked: [1, 3] }, [1, 3]],
  ['those that let in others', { answer: 'no' }, [0, 2, 3]],
])('to see are %s', (_, access, indices) => {
  const answer = { answer: 'no', decidedBy: undefined, alsoBy: [], unchecked: [], ...access } as const
  expect(entriesToSee(answer, acl, () => 'X').map(({ index }) => index)).toEqual(indices)
})

test('an entry to see is called as in the sentences', () => {
  const access = { answer: 'yes', decidedBy: 2, alsoBy: [], unchecked: [] } as const
  expect(entriesToSee(access, acl, ({ value }) => names[value])).toEqual([{ index: 2, called: 'the entry for Robin' }])
})
