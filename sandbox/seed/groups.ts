import { tenantDomain } from '../constants.ts'
import type { DirectoryEntry } from '../graph/directory/directoryQuery.ts'

const names: readonly (readonly [displayName: string, mailNickname: string | null])[] = [
  ['All employees', 'allemployees'],
  ['Support team', 'support'],
  ['Support leads', null],
  ['Engineering', 'engineering'],
  ['Payments on call', 'payments-oncall'],
  ['Finance', 'finance'],
  ['Legal and compliance', null],
  ['Sales Europe', 'sales-europe'],
  ['Sales Americas', 'sales-americas'],
  ['Human resources', 'hr'],
  ['External partners', null],
  ['Search administrators', null],
]

/** The groups in the sandbox's directory; those without an address are security groups. */
export const groups: readonly DirectoryEntry[] = names.map(([displayName, mailNickname], index) => ({
  id: `5a4db0c5-0000-4000-8000-0000000c${String(index + 1).padStart(4, '0')}`,
  displayName,
  description: null,
  mail: mailNickname === null ? null : `${mailNickname}@${tenantDomain}`,
  mailEnabled: mailNickname !== null,
  securityEnabled: mailNickname === null,
}))
