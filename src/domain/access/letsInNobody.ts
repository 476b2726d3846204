import type { AclEntry } from '../externalItem.ts'
import { principalsIn } from './whoCanFindIt.ts'

/** Whether an access list lets nobody in, whoever asks. */
export function letsInNobody(acl: readonly AclEntry[]): boolean {
  const { denied, granted } = principalsIn(acl, { nameOf: () => undefined, mostNames: 0 })
  if (denied.everyone) return true
  const isAnyMember = granted.everyone || (granted.everyoneExceptGuests && !denied.everyoneExceptGuests)
  return !isAnyMember && granted.groups.count + granted.externalGroups.count + granted.people.count === 0
}
