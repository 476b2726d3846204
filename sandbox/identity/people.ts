import { tenantDomain } from '../constants.ts'

/** Somebody who can sign in to the sandbox. */
export type Person = {
  readonly key: 'administrator' | 'colleague' | 'guest'
  readonly oid: string
  readonly displayName: string
  readonly givenName: string
  readonly surname: string
  readonly userPrincipalName: string
  readonly mail: string
  readonly jobTitle: string
  /** What the account picker says about this person. */
  readonly role: string
  readonly isAdministrator: boolean
}

export const people: readonly Person[] = [
  {
    key: 'administrator',
    oid: '5a4db0c5-0000-4000-8000-0000000a0001',
    displayName: 'Nadia Sorensen',
    givenName: 'Nadia',
    surname: 'Sorensen',
    userPrincipalName: `nadia@${tenantDomain}`,
    mail: `nadia@${tenantDomain}`,
    jobTitle: 'Microsoft 365 administrator',
    role: 'Administrator',
    isAdministrator: true,
  },
  {
    key: 'colleague',
    oid: '5a4db0c5-0000-4000-8000-0000000a0002',
    displayName: 'Tomas Okafor',
    givenName: 'Tomas',
    surname: 'Okafor',
    userPrincipalName: `tomas@${tenantDomain}`,
    mail: `tomas@${tenantDomain}`,
    jobTitle: 'Support engineer',
    role: 'Colleague, no administrator role',
    isAdministrator: false,
  },
  {
    key: 'guest',
    oid: '5a4db0c5-0000-4000-8000-0000000a0003',
    displayName: 'Gwen Faraday',
    givenName: 'Gwen',
    surname: 'Faraday',
    userPrincipalName: `gwen_fabrikam.example#EXT#@${tenantDomain}`,
    mail: 'gwen@fabrikam.example',
    jobTitle: 'Consultant',
    role: 'Guest',
    isAdministrator: false,
  },
]

export function personByOid(oid: string): Person | undefined {
  return people.find((person) => person.oid === oid)
}

/** The opaque hint that comes with an id token and returns as `login_hint` and `logout_hint`. */
export function loginHintOf(person: Person): string {
  return `O.${person.oid}`
}

/** The person a hint names: a user name, a mail address, or the opaque hint. */
export function personByHint(hint: string): Person | undefined {
  const wanted = hint.toLowerCase()
  return people.find((person) =>
    [person.userPrincipalName, person.mail, loginHintOf(person)].some((name) => name.toLowerCase() === wanted),
  )
}
