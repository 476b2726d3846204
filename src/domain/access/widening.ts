import { audienceKey } from '../acl.ts'
import type { AclEntry } from '../externalItem.ts'
import { firstInWords } from '../listInWords.ts'
import { entrySubject } from './entrySubject.ts'
import type { EntryNames } from './whoCanFindIt.ts'

/**
 * What lets more people find an item than before, as a sentence without its full stop: who is granted for the first time,
 * and who is denied no longer. Undefined when nothing does. Whoever could find it already, because everyone could, is no
 * news.
 */
export function wideningInWords(
  before: readonly AclEntry[],
  now: readonly AclEntry[],
  nameOf: EntryNames,
): string | undefined {
  const [granted, denied] = [keysOf(before, 'grant'), keysOf(before, 'deny')]
  const [nowGranted, nowDenied] = [keysOf(now, 'grant'), keysOf(now, 'deny')]
  const wasForAll = granted.has('everyone')
  const added = grantsOf(now).filter((entry) => {
    const key = audienceKey(entry)
    return !granted.has(key) && !nowDenied.has(key) && (!wasForAll || denied.has(key))
  })
  const freed = entriesOnce(before, 'deny').filter(
    (entry) =>
      nowGranted.size > 0 &&
      !nowDenied.has(audienceKey(entry)) &&
      !added.some((each) => audienceKey(each) === audienceKey(entry)),
  )
  const parts = [
    ...inWordsOf(added, nameOf, 'is new', 'are new'),
    ...inWordsOf(freed, nameOf, 'is no longer denied', 'are no longer denied'),
  ]
  return parts.length === 0 ? undefined : `This widens access: ${parts.join(', and ')}`
}

function grantsOf(acl: readonly AclEntry[]): readonly AclEntry[] {
  const grants = entriesOnce(acl, 'grant')
  // Beside everyone, no other grant lets anybody in.
  const everyone = grants.filter(({ type }) => type === 'everyone')
  return everyone.length > 0 ? everyone : grants
}

function entriesOnce(acl: readonly AclEntry[], side: AclEntry['accessType']): readonly AclEntry[] {
  const entries = acl.filter(({ accessType, value }) => accessType === side && value !== '')
  return [...new Map(entries.map((entry) => [audienceKey(entry), entry])).values()]
}

function keysOf(acl: readonly AclEntry[], side: AclEntry['accessType']): ReadonlySet<string> {
  return new Set(entriesOnce(acl, side).map(audienceKey))
}

function inWordsOf(entries: readonly AclEntry[], nameOf: EntryNames, one: string, several: string): readonly string[] {
  if (entries.length === 0) return []
  const names = entries.slice(0, mostNames).map((entry) => entrySubject(entry, nameOf))
  return [`${firstInWords(names, entries.length)} ${entries.length === 1 ? one : several}`]
}

const mostNames = 5
