import fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { AclEntry } from '../externalItem.ts'
import { accessTypes, aclTypes } from '../itemDraft.ts'
import { aclEntriesOf } from '../testing/aclEntries.ts'
import { letsInNobody } from './letsInNobody.ts'
import { whoCanFindIt } from './whoCanFindIt.ts'

describe('who can find an item', () => {
  test.each<[string, string]>([
    ['', 'Nobody can find it yet'],
    ['-user a', 'Nobody can find it yet'],
    ['+everyone t', 'Everyone in your organization including guests can find it'],
    // The entry of everyone says all.
    ['+everyone t, +user a, +group b', 'Everyone in your organization including guests can find it'],
    ['+everyone t, -group b', 'Everyone in your organization including guests can find it, except 1 group'],
    ['+everyoneExceptGuests t', 'Everyone in your organization except guests can find it'],
    ['+everyoneExceptGuests t, -user a', 'Everyone in your organization except guests can find it, except 1 person'],
    ['+everyoneExceptGuests t, +user a', 'Everyone in your organization except guests, and also 1 person, can find it'],
    ['+group a, +user b, +user c, -group d', '1 group and 2 people can find it, except 1 group'],
    ['+user b, +externalGroup g, +group a', '1 group, 1 connector group and 1 person can find it'],
    ['+group e external, +externalGroup f', '2 connector groups can find it'],
    // The same one twice, in either spelling.
    ['+user a, +user A', '1 person can find it'],
    ['+group e external, +externalGroup e', '1 connector group can find it'],
    // A deny wins.
    ['+everyone t, +user a, -everyone t', 'Nobody can find it'],
    ['+user a, -user a', 'Nobody can find it yet'],
    ['+user a, +user b, -user b', '1 person can find it, except 1 person'],
    ['+everyone t, -everyoneExceptGuests t, -user a', 'Only guests of your organization can find it, except 1 person'],
    ['+user a, -everyoneExceptGuests t', '1 person can find it, except everyone who is not a guest'],
    ['+everyoneExceptGuests t, -everyoneExceptGuests t', 'Nobody can find it yet'],
    // Not filled in yet; for everyone it is said all the same.
    ['+user, +user b', '1 person can find it'],
    // A name that was typed and not found.
    ['+user ?, -group ?', 'Nobody can find it yet'],
    ['+everyone', 'Everyone in your organization including guests can find it'],
  ])('%s: %s', (acl, expected) => {
    expect(whoCanFindIt(withIds(acl))).toBe(expected)
    expect(letsInNobody(withIds(acl))).toBe(expected.startsWith('Nobody'))
  })
})

describe('who is known by name is named', () => {
  const names: Readonly<Record<string, string>> = {
    hr: 'Human resources',
    legal: 'Legal',
    temps: 'Contractors',
    robin: 'Robin Delgado',
    nir: 'ניר',
  }
  const namesById = new Map(Object.entries(names).map(([name, shown]) => [guidOf(name), shown]))
  test.each<[string, string]>([
    ['+group hr, -group temps', 'Human resources can find it, except Contractors'],
    ['+group hr, +group legal', 'Human resources and Legal can find it'],
    ['+group hr, +group legal, +group temps', 'Human resources, Legal and Contractors can find it'],
    ['+group a, +group hr, +group b, +user robin', 'Human resources, 2 more groups and Robin Delgado can find it'],
    [
      '+everyone t, -user robin, -user a',
      'Everyone in your organization including guests can find it, except Robin Delgado and 1 more person',
    ],
    ['+group a, +user robin', '1 group and Robin Delgado can find it'],
    // A name from right to left does not turn the sentence.
    ['+user nir', '\u2068ניר\u2069 can find it'],
  ])('%s: %s', (acl, expected) => {
    expect(whoCanFindIt(withIds(acl), ({ value }) => namesById.get(value))).toBe(expected)
  })
})

test('as many of a kind are named as is asked for', () => {
  const acl = withIds('+user a, +user b, +user c, +user d')
  const nameOf = ({ value }: { readonly value: string }) => value.slice(-1)
  expect(whoCanFindIt(acl, nameOf, 2)).toMatch(/^\w, \w and 2 more people can find it$/)
  // One who is left over is named too.
  expect(whoCanFindIt(acl, nameOf, 3)).toMatch(/^\w, \w, \w and \w can find it$/)
  expect(whoCanFindIt(acl, nameOf, 5)).toMatch(/^\w, \w, \w and \w can find it$/)
})

const entry = fc.record({
  accessType: fc.constantFrom(...accessTypes),
  type: fc.constantFrom(...aclTypes),
  value: fc.constantFrom('', 'not an ID', ...['a', 'b', 'c', 'd', 'e'].map(guidOf)),
})

test('any order says the same', () => {
  const shuffled = fc
    .array(entry)
    .chain((acl) =>
      fc.tuple(fc.constant(acl), fc.shuffledSubarray(acl, { minLength: acl.length, maxLength: acl.length })),
    )
  fc.assert(fc.property(shuffled, ([acl, other]) => whoCanFindIt(other) === whoCanFindIt(acl)))
})

test('with a deny of everyone it is nobody, whatever else there is', () => {
  const deny: AclEntry = { accessType: 'deny', type: 'everyone', value: 't' }
  fc.assert(fc.property(fc.array(entry), (acl) => whoCanFindIt([...acl, deny]) === 'Nobody can find it'))
})

test('people and groups are counted as many as there are, on both sides', () => {
  const count = fc.integer({ min: 0, max: 3 })
  fc.assert(
    fc.property(count, count, count, count, (groups, people, deniedGroups, deniedPeople) => {
      const some = (sign: string, type: string, length: number) =>
        Array.from({ length }, (_, index) => `${sign}${type} ${sign}${index}`)
      const acl = [
        ...some('+', 'group', groups),
        ...some('+', 'user', people),
        ...some('-', 'group', deniedGroups),
        ...some('-', 'user', deniedPeople),
      ]
      const [granted = '', denied = ''] = whoCanFindIt(withIds(acl.join(', '))).split('except')
      const expected = groups + people === 0 ? [0, 0] : [groups + people, deniedGroups + deniedPeople]
      expect([sumOf(granted), sumOf(denied)]).toEqual(expected)
    }),
  )
})

function sumOf(text: string): number {
  return [...text.matchAll(/\d+/g)].reduce((sum, [count]) => sum + Number(count), 0)
}

/** The access list with an object ID for each short name; what is called "?" is a text that nobody found yet. */
function withIds(acl: string): readonly AclEntry[] {
  return aclEntriesOf(acl).map((each) =>
    (each.type === 'user' || each.type === 'group') &&
    each.identitySource !== 'external' &&
    each.value !== '' &&
    each.value !== '?'
      ? { ...each, value: guidOf(each.value) }
      : each,
  )
}

function guidOf(name: string): string {
  const digits = name
    .toLowerCase()
    .split('')
    .map((letter) => letter.charCodeAt(0).toString(16))
    .join('')
  const guid = `abcdef00-0000-4000-8000-${digits.padStart(12, '0')}`
  return name === name.toLowerCase() ? guid : guid.toUpperCase()
}

test('of tens of thousands without a name only the first are asked for one', () => {
  const nameOf = vi.fn<() => undefined>()
  const acl = Array.from(
    { length: 20_000 },
    (_, index): AclEntry => ({
      type: 'user',
      value: `${String(index).padStart(8, '0')}-1111-4111-8111-111111111111`,
      accessType: 'grant',
    }),
  )
  expect(whoCanFindIt(acl, nameOf)).toBe('20,000 people can find it')
  expect(nameOf.mock.calls.length).toBeLessThan(2000)
})
