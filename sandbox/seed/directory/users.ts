import { tenantDomain } from '../../constants.ts'
import type { DirectoryEntry } from '../../graph/directory/directoryQuery.ts'
import { people } from '../../identity/people.ts'
import { madeUpUsers } from './madeUpUsers.ts'

const others: readonly (readonly [givenName: string, surname: string, jobTitle: string, department: string])[] = [
  ['Amara', 'Lindqvist', 'Support lead', 'Support'],
  ['Ben', 'Achterberg', 'Support engineer', 'Support'],
  ['Carmen', 'Ibáñez', 'Product manager', 'Engineering'],
  ['Dmitri', 'Halloran', 'Site reliability engineer', 'Engineering'],
  ['Eleni', 'Marchetti', 'Finance analyst', 'Finance'],
  ['Farouk', 'Bakshi', 'Sales manager', 'Sales'],
  ['Greta', 'Ångström', 'Researcher', 'Engineering'],
  ['Hiro', 'Tanemura', 'Designer', 'Marketing'],
  ['Imke', 'Vandermeer', 'Writer', 'Marketing'],
  ['Jamal', 'Whitlock', 'Legal counsel', 'Legal'],
  ['Kateryna', 'Bondar', 'Data engineer', 'Engineering'],
  ['Liam', "O'Rourke", 'Support engineer', 'Support'],
  ['Mei', 'Castellano', 'Recruiter', 'Human resources'],
  ['Noor', 'Rahmani', 'Security analyst', 'IT operations'],
  ['Oskar', 'Pettersen', 'Warehouse manager', 'Warehouse'],
  ['Priya', 'Venkat', 'Software engineer', 'Engineering'],
  ['Quentin', 'Dubois', 'Software engineer', 'Engineering'],
  ['Rosa', 'Ferreira', 'Customer success manager', 'Support'],
  ['Samir', 'Kowalczyk', 'Marketing manager', 'Marketing'],
  ['Tereza', 'Novak', 'Chief of staff', 'Leadership'],
  ['Uma', 'Fitzgerald', 'Trainer', 'Human resources'],
]

/**
 * The 500 people in the sandbox's directory: those who can sign in, the one of the documented example, colleagues that tests know
 * by name, people made up, and the assignee of the sample item.
 */
export const users: readonly DirectoryEntry[] = [
  ...people.map(({ oid, displayName, givenName, surname, jobTitle, mail, userPrincipalName, key }) => ({
    id: oid,
    displayName,
    givenName,
    surname,
    jobTitle,
    mail,
    userPrincipalName,
    userType: key === 'guest' ? 'Guest' : 'Member',
    department: { administrator: 'IT operations', colleague: 'Support', guest: null }[key],
    officeLocation: 'Europe',
    accountEnabled: true,
  })),
  user('e811976d-83df-4cbd-8b9b-5215b18aa874', ['Robin', 'Delgado', 'Payments engineer', 'Engineering']),
  ...others.map((other, index) => user(`5a4db0c5-0000-4000-8000-0000000b${String(index + 1).padStart(4, '0')}`, other)),
  ...madeUpUsers(474, others.length + 1),
  user('5a4db0c5-0000-4000-8000-0000000b0496', ['Adele', 'Vance', 'Support engineer', 'Support']),
]

/** The user with this object id or user principal name, in any case. */
export function userByKey(key: string): DirectoryEntry | undefined {
  return byKey.get(key.toLowerCase())
}

const byKey = new Map(
  users.flatMap((each) => [[each.id, each] as const, [String(each['userPrincipalName']).toLowerCase(), each] as const]),
)

function user(id: string, [givenName, surname, jobTitle, department]: (typeof others)[number]): DirectoryEntry {
  const address = `${givenName.toLowerCase()}@${tenantDomain}`
  return {
    id,
    displayName: `${givenName} ${surname}`,
    givenName,
    surname,
    jobTitle,
    mail: address,
    userPrincipalName: address,
    userType: 'Member',
    department,
    officeLocation: 'Europe',
    accountEnabled: true,
  }
}
