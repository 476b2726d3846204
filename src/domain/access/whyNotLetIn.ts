import { isExternalGroup, principalKey, standsForSomebody } from '../acl.ts'
import type { AclEntry } from '../externalItem.ts'
import { inWords } from '../limits.ts'
import type { EffectiveAccess } from './effectiveAccess.ts'
import { type EntriesCalled, entriesCalled } from './entryCalled.ts'
import { entrySubject } from './entrySubject.ts'
import { isolatedName } from './nameSigns.ts'
import type { EntryNames } from './whoCanFindIt.ts'

/**
 * Why no entry lets a person in, entry by entry, as far as that was read: whom each is for instead. Sentences without their
 * full stops, of many entries the first; empty where an entry decides.
 */
export function whyNotLetIn(
  access: EffectiveAccess,
  acl: readonly AclEntry[],
  person: string,
  nameOf: EntryNames,
): readonly string[] {
  if (!isLetInByNone(access, acl)) return []
  const unread = new Set(access.unchecked)
  const called = entriesCalled(acl, nameOf)
  const about = new Map<string, () => string>()
  for (const [index, entry] of acl.entries()) {
    if (entry.accessType === 'deny' || unread.has(index) || !standsForSomebody(entry)) continue
    const key = principalKey(entry)
    if (!about.has(key)) about.set(key, () => whomFor(entry, index, person, { nameOf, called }))
  }
  const told = [...about.values()].slice(0, mostTold).map((say) => say())
  const rest = about.size - told.length
  return rest === 0 ? told : [...told, `and ${inWords(rest)} more ${rest === 1 ? 'entry' : 'entries'}`]
}

/** More are not read to their end. */
const mostTold = 5

/** Where a grant is open, none is sure; where only a deny is, one of the grants lets the person in. */
function isLetInByNone({ answer, decidedBy, unchecked }: EffectiveAccess, acl: readonly AclEntry[]): boolean {
  if (decidedBy !== undefined) return false
  return answer === 'no' || unchecked.some((index) => acl[index]?.accessType === 'grant')
}

function whomFor(
  entry: AclEntry,
  index: number,
  person: string,
  { nameOf, called }: { readonly nameOf: EntryNames; readonly called: EntriesCalled },
): string {
  if (entry.type === 'user') return `${called.entryFirst(index)} lets in nobody else`
  return entry.type === 'group' || isExternalGroup(entry)
    ? `${isolatedName(person)} is not in ${entrySubject(entry, nameOf)}`
    : `${called.entryFirst(index)} does not let guests in`
}
