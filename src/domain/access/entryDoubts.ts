import { isExternalGroup } from '../acl.ts'
import type { DirectoryPrincipal } from '../directory/directoryPrincipal.ts'
import type { AclEntry } from '../externalItem.ts'
import { isolatedName, lookalikeWord } from './nameSigns.ts'

/** Why an entry may not do what was meant, as the directory knows whom it is about. */
export interface EntryDoubt {
  readonly kind: 'unknown' | 'otherKind' | 'disabled' | 'guest' | 'denied' | 'lookalike'
  readonly message: string
}

/**
 * What speaks against an entry that is well formed: the directory has nobody of this ID, or somebody of the other kind, a
 * disabled account, a guest where guests were left out, or a name that only looks like another. `known` is undefined while
 * the directory was not asked.
 */
export function entryDoubts(
  entry: AclEntry,
  acl: readonly AclEntry[],
  known: DirectoryPrincipal | 'unknown' | undefined,
): readonly EntryDoubt[] {
  if (known === undefined || isExternalGroup(entry) || (entry.type !== 'user' && entry.type !== 'group')) return []
  if (known === 'unknown') return [{ kind: 'unknown', message: unknown }]
  const name = isolatedName(known.displayName)
  const doubts: EntryDoubt[] = []
  if (known.kind !== entry.type) doubts.push({ kind: 'otherKind', message: otherKind(known.kind, name) })
  const look = lookalikeWord(known.displayName)
  if (look !== undefined) doubts.push({ kind: 'lookalike', message: lookalike(look) })
  if (known.kind !== 'user') return doubts
  if (known.isEnabled === false) {
    doubts.push({ kind: 'disabled', message: `The account of ${name} is disabled, so this entry helps nobody now.` })
  }
  if (entry.accessType !== 'grant') return doubts
  const hasExceptGuests = (access: AclEntry['accessType']) =>
    acl.some(({ type, accessType }) => type === 'everyoneExceptGuests' && accessType === access)
  if (known.isGuest === true && hasExceptGuests('grant')) {
    doubts.push({
      kind: 'guest',
      message: `${name} is a guest. “Everyone except guests” leaves guests out; this entry lets this one in.`,
    })
  }
  if (known.isGuest === false && hasExceptGuests('deny')) {
    doubts.push({
      kind: 'denied',
      message: `${name} is not a guest, and an entry denies everyone except guests. “Cannot find it” (deny) wins.`,
    })
  }
  return doubts
}

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
