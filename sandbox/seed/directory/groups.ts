import { tenantDomain } from '../../constants.ts'
import type { DirectoryEntry } from '../../graph/directory/directoryQuery.ts'

// The order makes the ids, so new ones come last.
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
  ['Contractors', null],
  ['Human resources Europe', 'hr-europe'],
  ['Human resources Europe North', 'hr-europe-north'],
  ['Human resources Americas', 'hr-americas'],
  ['Human resources Asia Pacific', 'hr-apac'],
  ['Recruiting', 'recruiting'],
  ['Payroll', null],
  ['Sales', 'sales'],
  ['Sales Asia Pacific', 'sales-apac'],
  ['Marketing', 'marketing'],
  ['Marketing Europe', 'marketing-europe'],
  ['Marketing Americas', 'marketing-americas'],
  ['Marketing Asia Pacific', 'marketing-apac'],
  ['Brand and design', 'brand'],
  ['Engineering Europe', 'engineering-europe'],
  ['Engineering Americas', 'engineering-americas'],
  ['Engineering Asia Pacific', 'engineering-apac'],
  ['Platform team', 'platform'],
  ['Data team', 'data'],
  ['Security team', null],
  ['Finance Europe', 'finance-europe'],
  ['Finance Americas', 'finance-americas'],
  ['Finance Asia Pacific', 'finance-apac'],
  ['Accounts payable', 'ap'],
  ['Support Europe', 'support-europe'],
  ['Support Americas', 'support-americas'],
  ['Support Asia Pacific', 'support-apac'],
  ['Customer success', 'customer-success'],
  ['Warehouse', 'warehouse'],
  ['Warehouse Europe', 'warehouse-europe'],
  ['Warehouse Americas', 'warehouse-americas'],
  ['Warehouse Asia Pacific', 'warehouse-apac'],
  ['IT operations', 'it'],
  ['IT operations Europe', 'it-europe'],
  ['IT operations Americas', 'it-americas'],
  ['IT operations Asia Pacific', 'it-apac'],
  ['Help desk', 'helpdesk'],
  ['Works council', null],
  ['Leadership team', 'leadership'],
  ['Trainers', 'trainers'],
  ['New starters', 'new-starters'],
  ['Alumni', null],
  ['Project Aurora', 'project-aurora'],
  ['Project Borealis', 'project-borealis'],
  ['Project guests', null],
  ['فريق الرياض', 'riyadh'],
  ['צוות תל אביב', 'telaviv'],
  // Its a is Cyrillic: it only looks like Finance.
  ['Fin\u0430nce', null],
]

/** The 60 groups in the sandbox's directory; those without an address are security groups. */
export const groups: readonly DirectoryEntry[] = names.map(([displayName, mailNickname], index) => ({
  id: `5a4db0c5-0000-4000-8000-0000000c${String(index + 1).padStart(4, '0')}`,
  displayName,
  description: null,
  mail: mailNickname === null ? null : `${mailNickname}@${tenantDomain}`,
  mailEnabled: mailNickname !== null,
  mailNickname,
  securityEnabled: mailNickname === null,
  visibility: null,
}))

/** The group with this object id, in any case. */
export function groupById(id: string): DirectoryEntry | undefined {
  return byId.get(id.toLowerCase())
}

/** The object id of the group with this name. Throws when there is none: the seed itself is wrong then. */
export function groupIdNamed(displayName: string): string {
  const found = groups.find((group) => group['displayName'] === displayName)
  if (found === undefined) throw new Error(`The sandbox has no group '${displayName}'.`)
  return found.id
}

const byId = new Map(groups.map((group) => [group.id, group]))
