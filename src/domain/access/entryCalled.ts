import { standsForSomebody } from '../acl.ts'
import { capitalized } from '../capitalized.ts'
import type { AclEntry } from '../externalItem.ts'
import type { EffectiveAccess } from './effectiveAccess.ts'
import { entrySubject } from './entrySubject.ts'
import type { EntryNames } from './whoCanFindIt.ts'

/** "the entry for Human resources": an entry by whom it is for, with its number only where another is called the same. */
export function entryCalled(acl: readonly AclEntry[], index: number, nameOf: EntryNames): string {
  return `the entry for ${subjectAmong(acl, index, nameOf)}`
}

/** The same at the beginning of a sentence. */
export function entryCalledFirst(acl: readonly AclEntry[], index: number, nameOf: EntryNames): string {
  return capitalized(entryCalled(acl, index, nameOf))
}

/** Whom an entry is for, with its number only where another is for somebody called the same. */
export function subjectAmong(acl: readonly AclEntry[], index: number, nameOf: EntryNames): string {
  const subjectAt = (entry: AclEntry | undefined) => (entry === undefined ? '' : entrySubject(entry, nameOf))
  const subject = subjectAt(acl[index])
  const isAlone = acl.every((entry, other) => other === index || subjectAt(entry) !== subject)
  return isAlone ? subject : `${subject} (entry ${index + 1})`
}

/** An entry to lead to, and what it is called. */
export interface EntryToSee {
  readonly index: number
  readonly called: string
}

/** The entries that an answer speaks of: the one that decides, else those that do not, or may not, let the person in. */
export function entriesToSee(
  { decidedBy, unchecked, answer }: EffectiveAccess,
  acl: readonly AclEntry[],
  nameOf: EntryNames,
): readonly EntryToSee[] {
  const isGrant = (entry: AclEntry) => entry.accessType === 'grant' && standsForSomebody(entry)
  const grants = () => acl.flatMap((entry, index) => (isGrant(entry) ? [index] : []))
  const indices = decidedBy !== undefined ? [decidedBy] : answer === 'notCertain' ? unchecked : grants()
  return indices.slice(0, mostToSee).map((index) => ({ index, called: entryCalled(acl, index, nameOf) }))
}

/** More buttons are not looked through. */
const mostToSee = 5
