import { isForEverybody } from '../acl.ts'
import type { AclEntry } from '../externalItem.ts'

/**
 * Whether an access list shows by itself that somebody can find the item: it lets them or everybody in, and keeps neither
 * out. Who is in a group does not stand in it. `userId` is undefined where nobody is known.
 */
export function isSeenToInclude(acl: readonly AclEntry[], userId: string | undefined): boolean {
  const isAbout = (entry: AclEntry) =>
    isForEverybody(entry) || (entry.type === 'user' && entry.value.toLowerCase() === userId?.toLowerCase())
  const about = acl.filter(isAbout)
  return about.length > 0 && about.every(({ accessType }) => accessType === 'grant')
}
