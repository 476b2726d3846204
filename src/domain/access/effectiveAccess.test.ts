import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isExternalGroup } from '../acl.ts'
import { aclEntriesOf } from '../testing/aclEntries.ts'
import { type AskedPerson, type EffectiveAccess, effectiveAccess, type Membership } from './effectiveAccess.ts'

const tenantId = '72f988bf-86f1-41af-91ab-2d7cd011db47'
const otherTenant = '11111111-86f1-41af-91ab-2d7cd011db47'
const robin: AskedPerson = { id: 'robin', isGuest: false, tenantId }

/** Robin is in `hr` by way of `recruiting`, and in the connector's group `crew`; what is in `x…` is not known. */
const known = {
  inGroup: (id: string): Membership =>
    id.startsWith('x') ? 'unknown' : ['hr', 'recruiting'].includes(id) ? 'member' : 'notMember',
  inExternalGroup: (id: string): Membership =>
    id.startsWith('x') ? 'unknown' : id === 'crew' ? 'member' : 'notMember',
}

describe('a person finds an item', () => {
  test.each<[string, string]>([
    ['', 'no'],
    ['+user robin', 'yes by 0'],
    ['+user ROBIN', 'yes by 0'],
    ['+user ada', 'no'],
    ['+user', 'no'],
    ['-user ada', 'no'],
    // Deny over grant, in either order.
    ['+user robin, -user robin', 'no by 1'],
    ['-user robin, +user robin', 'no by 0'],
    ['+everyone t, -group hr', 'no by 1'],
    ['+group hr, -group legal', 'yes by 0'],
    // Nested, and in a group of the connector in either spelling.
    ['+group legal, +group recruiting', 'yes by 1'],
    ['+externalGroup crew', 'yes by 0'],
    ['+group crew external', 'yes by 0'],
    ['+group crew', 'no'],
    ['+externalGroup hr', 'no'],
    // Everybody.
    [`+everyone ${tenantId}`, 'yes by 0'],
    ['+everyone everyone', 'yes by 0'],
    [`+everyone ${otherTenant}`, 'notCertain for 0'],
    [`+everyoneExceptGuests ${tenantId}`, 'yes by 0'],
    // Not known.
    ['+group x', 'notCertain for 0'],
    ['+group x, +user robin', 'yes by 1'],
    ['+group x, -user robin', 'no by 1'],
    ['+user robin, -group x', 'notCertain for 1'],
    ['+user robin, -externalGroup x', 'notCertain for 1'],
    ['+user robin, +group x1, -group x2', 'notCertain for 2'],
    ['+group x1, -group x2', 'notCertain for 0, 1'],
    // No grant could apply, so that the deny does not matter.
    ['+user ada, -group x', 'no'],
    ['-group x', 'no'],
  ])('%s: %s', (acl, expected) => {
    expect(inShort(effectiveAccess(aclEntriesOf(acl), robin, known))).toBe(expected)
  })

  test.each<[string, boolean | undefined, string]>([
    ['+everyone t', true, 'yes by 0'],
    ['+everyoneExceptGuests t', true, 'no'],
    ['+everyoneExceptGuests t, +user robin', true, 'yes by 1'],
    ['+user robin, -everyoneExceptGuests t', true, 'yes by 0'],
    ['+everyoneExceptGuests t', undefined, 'notCertain for 0'],
    ['+user robin, -everyoneExceptGuests t', undefined, 'notCertain for 1'],
  ])('%s, guest: %s: %s', (acl, isGuest, expected) => {
    expect(inShort(effectiveAccess(aclEntriesOf(acl), { ...robin, isGuest }, known))).toBe(expected)
  })
})

test.each<[string, readonly number[]]>([
  ['+user robin, +user ada, +group hr, +everyone everyone', [2, 3]],
  ['+group hr, -user robin, -group recruiting', [2]],
  ['+group hr', []],
  ['+user robin, -group x', []],
])('%s: %j would decide the same', (acl, expected) => {
  expect(effectiveAccess(aclEntriesOf(acl), robin, known).alsoBy).toEqual(expected)
})

const entry = fc.record({
  accessType: fc.constantFrom('grant', 'deny'),
  type: fc.constantFrom('user', 'group', 'everyone', 'everyoneExceptGuests', 'externalGroup'),
  value: fc.constantFrom('robin', 'ada', 'hr', 'legal', 'crew', 'x1', 'x2'),
})

test('what is certain is what every possible truth about the unknown groups says, and no more is certain', () => {
  fc.assert(
    fc.property(fc.array(entry, { maxLength: 6 }), fc.boolean(), (acl, isGuest) => {
      const person = { ...robin, isGuest }
      const answers = new Set(
        [0, 1, 2, 3].flatMap((truth) =>
          [0, 1, 2, 3].map((external) => {
            const isIn = (bits: number) => (id: string) =>
              id === 'x1' ? (bits & 1) === 1 : id === 'x2' ? (bits & 2) === 2 : undefined
            const inGroup = (id: string) => isIn(truth)(id) ?? known.inGroup(id) === 'member'
            const inExternal = (id: string) => isIn(external)(id) ?? known.inExternalGroup(id) === 'member'
            const isAbout = ({ type, value, ...rest }: (typeof acl)[number]) =>
              type === 'user'
                ? value === 'robin'
                : type === 'everyone' ||
                  (type === 'everyoneExceptGuests'
                    ? !isGuest
                    : isExternalGroup({ type, value, ...rest })
                      ? inExternal(value)
                      : inGroup(value))
            const mine = acl.filter(isAbout).map(({ accessType }) => accessType)
            return mine.includes('grant') && !mine.includes('deny') ? 'yes' : 'no'
          }),
        ),
      )
      const { answer } = effectiveAccess(acl, person, known)
      // The same group granted and denied is the one thing that the rule does not look through: it says less, never wrong.
      if (answer === 'notCertain') return
      expect([...answers]).toEqual([answer])
    }),
  )
})

test('without unknown groups it is always certain', () => {
  const certain = entry.filter(({ value }) => !value.startsWith('x'))
  fc.assert(
    fc.property(fc.array(certain), fc.boolean(), (acl, isGuest) => {
      expect(effectiveAccess(acl, { ...robin, isGuest }, known).answer).not.toBe('notCertain')
    }),
  )
})

function inShort({ answer, decidedBy, unchecked }: EffectiveAccess): string {
  const by = decidedBy === undefined ? '' : ` by ${decidedBy}`
  return unchecked.length === 0 ? `${answer}${by}` : `${answer}${by} for ${unchecked.join(', ')}`
}
