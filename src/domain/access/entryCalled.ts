import { standsForSomebody } from '../acl.ts'
import { capitalized } from '../capitalized.ts'
import type { AclEntry } from '../externalItem.ts'
import type { EffectiveAccess } from './effectiveAccess.ts'
import { entrySubject } from './entrySubject.ts'
import type { EntryNames } from './whoCanFindIt.ts'

/** What the entries of a list are called, by whom each is for. */
export interface EntriesCalled {
  /** Whom an entry is for, with its number only where another is for somebody called the same. */
  readonly subject: (index: number) => string
  /** "the entry for Human resources" */
  readonly entry: (index: number) => string
  /** The same at the beginning of a sentence. */
  readonly entryFirst: (index: number) => string
}

/** Looks at the list once, however many of its entries are spoken of. */
export function entriesCalled(acl: readonly AclEntry[], nameOf: EntryNames): EntriesCalled {
  const subjects = acl.map((each) => entrySubject(each, nameOf))
  const counts = new Map<string, number>()
  for (const each of subjects) counts.set(each, (counts.get(each) ?? 0) + 1)
  const subject = (index: number) => {
    const name = subjects[index] ?? ''
    return (counts.get(name) ?? 0) > 1 ? `${name} (entry ${index + 1})` : name
  }
  const entry = (index: number) => `the entry for ${subject(index)}`
  return { subject, entry, entryFirst: (index) => capitalized(entry(index)) }
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
  const called = entriesCalled(acl, nameOf)
  return indices.slice(0, mostToSee).map((index) => ({ index, called: called.entry(index) }))
}

/** More are led to as a list. */
const mostToSee = 5
