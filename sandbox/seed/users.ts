import { tenantDomain } from '../constants.ts'
import type { DirectoryEntry } from '../graph/directory/directoryQuery.ts'
import { people } from '../identity/people.ts'

const others: readonly (readonly [givenName: string, surname: string, jobTitle: string])[] = [
  ['Amara', 'Lindqvist', 'Support lead'],
  ['Ben', 'Achterberg', 'Support engineer'],
  ['Carmen', 'Ibáñez', 'Product manager'],
  ['Dmitri', 'Halloran', 'Site reliability engineer'],
  ['Eleni', 'Marchetti', 'Finance analyst'],
  ['Farouk', 'Bakshi', 'Sales manager'],
  ['Greta', 'Ångström', 'Researcher'],
  ['Hiro', 'Tanemura', 'Designer'],
  ['Imke', 'Vandermeer', 'Writer'],
  ['Jamal', 'Whitlock', 'Legal counsel'],
  ['Kateryna', 'Bondar', 'Data engineer'],
  ['Liam', "O'Rourke", 'Support engineer'],
  ['Mei', 'Castellano', 'Recruiter'],
  ['Noor', 'Rahmani', 'Security analyst'],
  ['Oskar', 'Pettersen', 'Warehouse manager'],
  ['Priya', 'Venkat', 'Software engineer'],
  ['Quentin', 'Dubois', 'Software engineer'],
  ['Rosa', 'Ferreira', 'Customer success manager'],
  ['Samir', 'Kowalczyk', 'Marketing manager'],
  ['Tereza', 'Novak', 'Chief of staff'],
  ['Uma', 'Fitzgerald', 'Trainer'],
]

/** The people in the sandbox's directory: those who can sign in, the one of the documented example, and colleagues. */
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
  })),
  user('e811976d-83df-4cbd-8b9b-5215b18aa874', 'Robin', 'Delgado', 'Payments engineer'),
  ...others.map(([givenName, surname, jobTitle], index) =>
    user(`5a4db0c5-0000-4000-8000-0000000b${String(index + 1).padStart(4, '0')}`, givenName, surname, jobTitle),
  ),
]

function user(id: string, givenName: string, surname: string, jobTitle: string): DirectoryEntry {
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
  }
}
