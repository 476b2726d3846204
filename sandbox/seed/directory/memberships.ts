import type { DirectoryEntry } from '../../graph/directory/directoryQuery.ts'
import { groupById, groupIdNamed } from './groups.ts'
import { regions } from './nameLists.ts'
import { userByKey, users } from './users.ts'

const regionalDepartments = [
  'Human resources',
  'Sales',
  'Marketing',
  'Engineering',
  'Finance',
  'Warehouse',
  'IT operations',
]

// Groups in groups, as deep as four. The two projects hold each other: a cycle, which Microsoft Entra ID allows.
const nested: Readonly<Record<string, readonly string[]>> = {
  ...Object.fromEntries(regionalDepartments.map((name) => [name, regions.map((region) => `${name} ${region}`)])),
  'All employees': [...regionalDepartments, 'Support team', 'Legal and compliance', 'Leadership team', 'Works council'],
  'Support team': [...regions.map((region) => `Support ${region}`), 'Support leads', 'Customer success'],
  'Human resources Europe': ['Human resources Europe North', 'Recruiting'],
  'Human resources Americas': ['Payroll'],
  'Human resources Asia Pacific': ['Trainers'],
  'Marketing Europe': ['Brand and design'],
  'Engineering Europe': ['Platform team', 'Data team'],
  'Engineering Americas': ['Payments on call'],
  'IT operations Europe': ['Help desk', 'Search administrators'],
  'IT operations Americas': ['Security team'],
  'Finance Europe': ['Accounts payable'],
  'Project Aurora': ['Project Borealis', 'Project guests'],
  'Project Borealis': ['Project Aurora', 'Platform team'],
  'External partners': ['Project guests'],
}

// Where somebody's title says more than the department.
const byTitle: Readonly<Record<string, string>> = {
  Recruiter: 'Recruiting',
  'Payroll specialist': 'Payroll',
  Trainer: 'Trainers',
  Designer: 'Brand and design',
  'Data engineer': 'Data team',
  'Site reliability engineer': 'Platform team',
  'Payments engineer': 'Payments on call',
  'Security analyst': 'Security team',
  'Help desk agent': 'Help desk',
  Accountant: 'Accounts payable',
  'Support lead': 'Support leads',
  'Customer success manager': 'Customer success',
  'Microsoft 365 administrator': 'Search administrators',
  'Legal counsel': 'Legal and compliance',
  'Chief of staff': 'Leadership team',
}

// People that stories are told about, beside what their titles say.
const byHand: Readonly<Record<string, readonly string[]>> = {
  'tomas@contoso.example': ['Project Borealis', 'Works council'],
  'nadia@contoso.example': ['Leadership team'],
  'gwen_fabrikam.example#EXT#@contoso.example': ['Project guests'],
  'mei@contoso.example': ['Human resources Europe North'],
}

/** The direct members of each group, by its id: ids of people and of groups. */
export const membersByGroup: ReadonlyMap<string, readonly string[]> = new Map(membersOfAll())

/** The direct members of a group as entries of the directory, groups first. */
export function membersOf(groupId: string): readonly DirectoryEntry[] {
  const ids = membersByGroup.get(groupId) ?? []
  return ids.flatMap((id) => groupById(id) ?? userByKey(id) ?? [])
}

function membersOfAll(): readonly (readonly [group: string, members: readonly string[]])[] {
  const members = new Map<string, string[]>()
  const add = (group: string, id: string) => {
    const key = groupIdNamed(group)
    members.set(key, [...(members.get(key) ?? []), id])
  }
  for (const [group, inner] of Object.entries(nested)) for (const name of inner) add(group, groupIdNamed(name))
  for (const [n, user] of users.entries()) for (const group of groupsOfUser(user, n)) add(group, user.id)
  return [...members]
}

function groupsOfUser(user: DirectoryEntry, n: number): readonly string[] {
  const [title = '', contractor] = String(user['jobTitle']).split(', ')
  const isGuest = user['userType'] === 'Guest'
  const home = isGuest ? 'External partners' : (byTitle[title] ?? regional(user))
  return [
    ...new Set([
      home,
      ...(byHand[String(user['userPrincipalName'])] ?? []),
      ...(contractor === undefined ? [] : ['Contractors']),
      // A guest among the employees, as it happens in real tenants.
      ...(isGuest && n % 4 === 0 ? ['Project guests', 'Marketing Europe'] : []),
      ...(!isGuest && n % 37 === 4 ? ['New starters'] : []),
      ...(!isGuest && n % 41 === 6 ? ['Project Aurora'] : []),
      ...(/[\u0600-\u06ff]/u.test(String(user['displayName'])) ? ['فريق الرياض'] : []),
    ]),
  ]
}

function regional(user: DirectoryEntry): string {
  const department = String(user['department'])
  const name = `${department} ${String(user['officeLocation'])}`
  return regionalDepartments.includes(department) || department === 'Support' ? name : 'All employees'
}
