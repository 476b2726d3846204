import { expect, test } from 'vitest'
import { aclEntriesOf } from '../testing/aclEntries.ts'
import { isSeenToInclude } from './isSeenToInclude.ts'

test.each<[string, string | undefined, boolean]>([
  ['+user A', 'a', true],
  ['+everyone t', 'a', true],
  ['+everyoneExceptGuests t', undefined, true],
  ['+user b', 'a', false],
  // They may be in it; the list alone does not say so.
  ['+group g, +externalGroup crew', 'a', false],
  ['+user a', undefined, false],
  ['+everyone t, -user a', 'a', false],
  ['+everyone t, -user b', 'a', true],
  ['+user a, -everyone t', 'a', false],
  ['+everyone t, -everyoneExceptGuests t', 'a', false],
])('%s, for %s: %s', (acl, userId, isIncluded) => {
  expect(isSeenToInclude(aclEntriesOf(acl), userId)).toBe(isIncluded)
})
