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

/** The entries that an answer speaks of, to lead to: the one that decides, else those that do not or may not let the person in. */
export function entriesToSee(
  { decidedBy, unchecked, answer }: EffectiveAccess,
  acl: readonly AclEntry[],
): readonly number[] {
  if (decidedBy !== undefined) return [decidedBy]
  if (answer === 'notCertain') return unchecked.slice(0, mostToSee)
  const grants = acl.flatMap((entry, index) =>
    entry.accessType === 'grant' && standsForSomebody(entry) ? [index] : [],
  )
  return grants.slice(0, mostToSee)
}

/** More buttons are not looked through. */
const mostToSee = 5
