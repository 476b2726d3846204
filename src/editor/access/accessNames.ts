import type { AccessType, AclType } from '../../domain/itemDraft.ts'

/** What an entry does, in the words of its list. */
export const accessTypeNames: Record<AccessType, string> = { grant: 'Allow (grant)', deny: 'Deny (deny)' }

/** The types of an entry, in the words of their list. */
export const aclTypeNames: Record<AclType, string> = {
  user: 'User',
  group: 'Group',
  everyone: 'Everyone',
  everyoneExceptGuests: 'Everyone except guests',
  externalGroup: 'External group',
}
