import type { AccessType, AclType, IdentitySource } from '../../domain/itemDraft.ts'
import { inWords } from '../../domain/limits.ts'

/** What an entry does, in the words of its list. */
export const accessTypeNames: Record<AccessType, string> = {
  grant: 'Can find it (grant)',
  deny: 'Cannot find it (deny)',
}

/** The types of an entry, in the words of their list. */
export const aclTypeNames: Record<AclType, string> = {
  user: 'User',
  group: 'Group',
  everyone: 'Everyone',
  everyoneExceptGuests: 'Everyone except guests',
  externalGroup: 'External group',
}

/** "1 entry", "2,000 entries". */
export function countedEntries(count: number): string {
  return `${inWords(count)} ${count === 1 ? 'entry' : 'entries'}`
}

/** The names of the buttons of an entry, by its number. */
export const accessWords = {
  choose: (number: number) => `Select access entry ${number}`,
  chooseWhy: (number: number) => `Select access entry ${number}, to change or remove several at once`,
  more: (number: number) => `More for access entry ${number}`,
  next: '· Enter adds another',
  remove: (number: number) => `Remove access entry ${number}`,
} as const

/** The directories in which a principal can be, in the words of their list. */
export const identitySourceNames: Record<IdentitySource, string> = {
  azureActiveDirectory: 'Microsoft Entra ID',
  external: 'Connector’s own groups',
}
