import { expect, test } from 'vitest'
import { type RememberedName, readRememberedName } from './nameTable.ts'

const user: RememberedName = {
  seenAt: 5,
  principal: { kind: 'user', id: 'u', displayName: 'Robin', mail: undefined, upn: 'r@x', isGuest: true },
}
const group: RememberedName = { seenAt: 5, principal: { kind: 'group', id: 'g', displayName: 'HR', mail: 'hr@x' } }

test.each([user, group])('%j is read as it was stored', (name) => {
  expect(readRememberedName(structuredClone(name))).toEqual(name)
})

test.each([
  undefined,
  'text',
  { seenAt: 5 },
  { seenAt: 'now', principal: group.principal },
  { seenAt: 5, principal: { kind: 'device', id: 'd', displayName: 'Phone' } },
])('%j is no name', (stored) => {
  expect(readRememberedName(stored)).toBeUndefined()
})
