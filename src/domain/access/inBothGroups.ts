import { isExternalGroup, principalKey } from '../acl.ts'
import type { AclEntry } from '../externalItem.ts'
import { firstInWords } from '../listInWords.ts'
import { entrySubject } from './entrySubject.ts'
import { isolatedName } from './nameSigns.ts'
import { everyMember, type MembersByGroup } from './readMembers.ts'
import type { EntryNames } from './whoCanFindIt.ts'

/**
 * Who is in a group that grants and in one that denies, as a sentence for each two of them whose members are known to the last
 * one: names, or that nobody is. Of many such pairs the first.
 */
export function inBothGroups(acl: readonly AclEntry[], read: MembersByGroup, nameOf: EntryNames): readonly string[] {
  const groups = acl.flatMap((entry, index) => {
    if (entry.type !== 'group' || isExternalGroup(entry)) return []
    const { members, isWhole } = everyMember(entry.value, read)
    return isWhole ? [{ entry, name: `${entrySubject(entry, nameOf)} (entry ${index + 1})`, members }] : []
  })
  const denies = groups.filter(({ entry }) => entry.accessType === 'deny')
  const said: string[] = []
  for (const grant of groups) {
    if (grant.entry.accessType !== 'grant') continue
    for (const deny of denies) {
      if (said.length === mostPairs) return said
      if (principalKey(deny.entry) === principalKey(grant.entry)) continue
      const people = [...grant.members.values()].filter(({ id, kind }) => kind === 'user' && deny.members.has(id))
      const first = people.slice(0, mostNamed).map(({ displayName }) => isolatedName(displayName))
      const both = `both ${grant.name} and ${deny.name}`
      said.push(people.length === 0 ? `Nobody is in ${both}.` : `In ${both}: ${firstInWords(first, people.length)}.`)
    }
  }
  return said
}

const mostPairs = 5
const mostNamed = 5
