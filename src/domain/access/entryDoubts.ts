import { isExternalGroup } from '../acl.ts'
import type { DirectoryPrincipal, DirectoryUser } from '../directory/directoryPrincipal.ts'
import type { AclEntry } from '../externalItem.ts'
import { inWords } from '../limits.ts'
import { memoizeByObject } from '../memoizeByObject.ts'
import { isolatedName, lookalikeWord } from './nameSigns.ts'
import { guestsInside, type MembersByGroup } from './readMembers.ts'

/** Why an entry may not do what was meant, as the directory knows whom it is about. */
export interface EntryDoubt {
  readonly kind: 'unknown' | 'otherKind' | 'disabled' | 'guest' | 'guestsInside' | 'denied' | 'lookalike'
  readonly message: string
}

/**
 * What speaks against an entry that is well formed: the directory has nobody of this ID, or somebody of the other kind, a
 * disabled account, a guest where guests were left out, or a name that only looks like another. `known` is undefined while
 * the directory was not asked; `read` is what was read of the members of groups.
 */
export function entryDoubts(
  entry: AclEntry,
  acl: readonly AclEntry[],
  known: DirectoryPrincipal | 'unknown' | undefined,
  read: MembersByGroup = nothingRead,
): readonly EntryDoubt[] {
  if (known === undefined || isExternalGroup(entry) || (entry.type !== 'user' && entry.type !== 'group')) return []
  if (known === 'unknown') return [{ kind: 'unknown', message: unknown }]
  const name = isolatedName(known.displayName)
  const doubts: EntryDoubt[] = []
  if (known.kind !== entry.type) doubts.push({ kind: 'otherKind', message: otherKind(known.kind, name) })
  const look = lookalikeWord(known.displayName)
  if (look !== undefined) doubts.push({ kind: 'lookalike', message: lookalike(look) })
  if (known.kind === 'group') {
    const guests = entry.accessType === 'grant' && leavesGuestsOut(acl).byGrant ? guestsInside(known.id, read) : []
    if (guests.length > 0) doubts.push({ kind: 'guestsInside', message: guestsLetIn(name, guests) })
    return doubts
  }
  if (known.isEnabled === false) {
    doubts.push({ kind: 'disabled', message: `The account of ${name} is disabled, so this entry helps nobody now.` })
  }
  if (entry.accessType !== 'grant') return doubts
  if (known.isGuest === true && leavesGuestsOut(acl).byGrant) {
    doubts.push({
      kind: 'guest',
      message: `${name} is a guest. “Everyone except guests” leaves guests out; this entry lets this one in.`,
    })
  }
  if (known.isGuest === false && leavesGuestsOut(acl).byDeny) {
    doubts.push({
      kind: 'denied',
      message: `${name} is not a guest, and an entry denies everyone except guests. “Cannot find it” (deny) wins.`,
    })
  }
  return doubts
}

const nothingRead: MembersByGroup = new Map()

/** Whether everyone except guests is granted, and whether it is denied. */
const leavesGuestsOut = memoizeByObject((acl: readonly AclEntry[]) => {
  const has = (access: AclEntry['accessType']) =>
    acl.some(({ type, accessType }) => type === 'everyoneExceptGuests' && accessType === access)
  return { byGrant: has('grant'), byDeny: has('deny') }
})

const unknown =
  'Your organization’s directory has no person or group with this ID. Check it, or choose from the list: this entry lets nobody in.'

function otherKind(kind: DirectoryPrincipal['kind'], name: string): string {
  return kind === 'group'
    ? `${name} is a group, and this entry says user. Choose the type Group under Details.`
    : `${name} is a person, and this entry says group. Choose the type User under Details.`
}

function lookalike(word: string): string {
  return `“${word}” mixes letters of different alphabets, so this name may only look like another. Check the address.`
}

function guestsLetIn(name: string, guests: readonly DirectoryUser[]): string {
  const [first] = guests
  const who =
    guests.length === 1 && first !== undefined ? isolatedName(first.displayName) : `${inWords(guests.length)} guests`
  return `${who} ${guests.length === 1 ? 'is a guest in' : 'are in'} ${name}. “Everyone except guests” leaves guests out; this entry lets them in.`
}
