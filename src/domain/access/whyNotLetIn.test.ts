import { expect, test } from 'vitest'
import { aclEntriesOf } from '../testing/aclEntries.ts'
import type { EffectiveAccess } from './effectiveAccess.ts'
import { whyNotLetIn } from './whyNotLetIn.ts'

const id = (last: number) => `5a4db0c5-0000-4000-8000-00000000000${last}`
const names: Readonly<Record<string, string>> = {
  [id(1)]: 'Human resources',
  [id(2)]: 'Contractors',
  [id(3)]: 'Nadia Sorensen',
}
const no: EffectiveAccess = { answer: 'no', decidedBy: undefined, alsoBy: [], unchecked: [] }
const unread: EffectiveAccess = { ...no, answer: 'notCertain' }

test.each<[string, EffectiveAccess, readonly string[]]>([
  [`+group ${id(1)}, +group ${id(2)}`, no, ['Robin is not in Human resources', 'Robin is not in Contractors']],
  [
    `+user ${id(3)}, -group ${id(2)}, +everyoneExceptGuests t`,
    no,
    ['The entry for Nadia Sorensen lets in nobody else', 'The entry for Everyone except guests does not let guests in'],
  ],
  // Whoever is named twice is told once.
  [`+group ${id(1)}, +group ${id(1)}`, no, ['Robin is not in Human resources']],
  // What names nobody yet was not asked about.
  [`+group hr, +user nadia, +group ${id(4)}`, no, [`Robin is not in ${id(4)}`]],
  ['', no, []],
  // Only what was read is told.
  [`+externalGroup crew, +group ${id(1)}`, { ...unread, unchecked: [0] }, ['Robin is not in Human resources']],
  [`+group ${id(1)}, +group ${id(2)}`, { ...unread, unchecked: [0, 1] }, []],
  // A grant lets them in there, and what may keep them out is open.
  [`+group ${id(1)}, -externalGroup crew`, { ...unread, unchecked: [1] }, []],
  [`+group ${id(1)}, -group ${id(2)}`, { ...no, decidedBy: 1 }, []],
  [`+group ${id(1)}`, { ...no, answer: 'yes', decidedBy: 0 }, []],
])('%s', (acl, access, said) => {
  const entries = acl === '' ? [] : aclEntriesOf(acl)
  expect(whyNotLetIn(access, entries, 'Robin', ({ value }) => names[value])).toEqual(said)
})

test('of many the first five are told', () => {
  const acl = aclEntriesOf(Array.from({ length: 8 }, (_, index) => `+group ${id(index)}`).join(', '))
  const told = whyNotLetIn(no, acl, 'Robin', () => undefined)
  expect(told).toHaveLength(6)
  expect(told.at(-1)).toBe('and 3 more entries')
  expect(whyNotLetIn(no, acl.slice(0, 6), 'Robin', () => undefined).at(-1)).toBe('and 1 more entry')
})
