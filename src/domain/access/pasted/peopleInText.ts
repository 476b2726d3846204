import { isGuestUpn } from '../../directory/directoryPrincipal.ts'
import { principalTextKind } from '../../directory/principalText.ts'
import { hasNameMarks } from '../../nameMarks.ts'
import type { PrincipalDraft } from '../../principal.ts'
import { readPasted } from './readPasted.ts'
import type { WantedPrincipal } from './wantedPrincipal.ts'

/**
 * The people in a text that holds more than one name: a list, or a name with an address, as mail programs copy them. Undefined for
 * a text that is one name as it stands, and where a name would keep what is no part of it.
 */
export function peopleInText(text: string): readonly PrincipalDraft[] | undefined {
  const people = readPasted(text).wanted.map(personOf)
  const [first] = people
  const isOneName = people.length === 1 && Object.keys(first ?? {}).join() === 'entraDisplayName'
  if (people.length === 0 || isOneName) return undefined
  return people.some(({ entraDisplayName = '' }) => hasNameMarks(entraDisplayName)) ? undefined : people
}

function personOf({ text, name, address }: WantedPrincipal): PrincipalDraft {
  return {
    ...(name === undefined ? {} : { entraDisplayName: name }),
    ...fieldOf(text),
    ...(address === undefined ? {} : fieldOf(address)),
  }
}

function fieldOf(text: string): PrincipalDraft {
  switch (principalTextKind(text)) {
    case 'id':
      return { entraId: text }
    case 'address':
      return isGuestUpn(text) ? { upn: text } : { email: text }
    case 'name':
      return { entraDisplayName: text }
  }
}
