import type { AclEntry } from '../externalItem.ts'
import { everybodyName } from './everybodyName.ts'
import { isolatedName } from './nameSigns.ts'
import type { EntryNames } from './whoCanFindIt.ts'

/** Whom an entry is about, as a part of a sentence: by name where it is known, else by what stands in the value. */
export function entrySubject(entry: AclEntry, nameOf: EntryNames): string {
  return everybodyName(entry.type) ?? isolatedName(nameOf(entry) ?? entry.value)
}
