import fc from 'fast-check'
import { expect, test } from 'vitest'
import { aclEntriesOf } from '../testing/aclEntries.ts'
import { wideningInWords } from './widening.ts'

const names: Readonly<Record<string, string>> = { hr: 'Human resources', legal: 'Legal', temps: 'Contractors' }

test.each<[string, string, string | undefined]>([
  ['+group hr', '+group hr', undefined],
  ['+group hr, +group legal', '+group hr', undefined],
  ['+group hr', '+group hr, -group temps', undefined],
  ['+group hr', '+group hr, +everyone t', 'Everyone including guests is new'],
  ['+group hr', '+everyone t, +group legal', 'Everyone including guests is new'],
  ['', '+everyoneExceptGuests t', 'Everyone except guests is new'],
  ['+everyoneExceptGuests t', '+everyone t', 'Everyone including guests is new'],
  ['+everyone everyone', '+everyone t', undefined],
  // Whoever it is, everyone could find it before.
  ['+everyone t', '+group hr', undefined],
  ['+everyone t, -group temps', '+everyone t, +group hr, -group temps', undefined],
  ['+everyone t, -group temps', '+group temps', 'Contractors is new'],
  ['+group hr', '+group legal, +user ada', 'Legal and ada are new'],
  ['+group hr', '+group a, +group b, +group c, +group d, +group e', 'a, b, c, d and e are new'],
  ['+group hr', '+user a, +user b, +user c, +user d, +user e, +user f', 'a, b, c, d, e and 1 more are new'],
  ['+group hr, -group temps', '+group hr', 'Contractors is no longer denied'],
  ['+group hr, -group temps', '+group hr, +user ada', 'ada is new, and Contractors is no longer denied'],
  // Without a grant nobody finds it, whoever is denied.
  ['+group hr, -group temps', '', undefined],
  // Denied as well: it lets nobody in.
  ['+group hr', '+group hr, +group legal, -group legal', undefined],
  ['+group HR', '+group hr', undefined],
])('from %s to %s: %s', (before, now, expected) => {
  const said = wideningInWords(aclEntriesOf(before), aclEntriesOf(now), ({ value }) => names[value])
  expect(said).toBe(expected === undefined ? undefined : `This widens access: ${expected}`)
})

test('fewer grants or more denies never widen', () => {
  const entry = fc.record({
    accessType: fc.constantFrom('grant', 'deny'),
    type: fc.constantFrom('user', 'group', 'everyone', 'everyoneExceptGuests', 'externalGroup'),
    value: fc.constantFrom('a', 'b', 'c'),
  })
  fc.assert(
    fc.property(fc.array(entry), fc.array(entry), fc.nat(), (acl, more, cut) => {
      const kept = acl.filter(({ accessType }, index) => accessType === 'deny' || index % 5 !== cut % 5)
      const denies = more.map((each) => ({ ...each, accessType: 'deny' }) as const)
      const nobody = () => undefined
      return wideningInWords(acl, [...kept, ...denies], nobody) === undefined
    }),
  )
})
