import type { PrincipalName } from '../../directory/directory.ts'
import { everybodyName } from '../../domain/access/everybodyName.ts'
import { principalLine } from '../../domain/directory/principalLine.ts'
import { isGuid } from '../../domain/guid.ts'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'
import { shownType } from './aclEntryEdits.ts'

/** Whom an entry is about, as its box says it: a name where one is known, else what is in the value. */
export function whoText(entry: AclEntryDraft, name: PrincipalName | undefined): string {
  if (entry.sought !== undefined) return entry.sought
  const type = shownType(entry)
  const known = type !== 'externalGroup' && name?.kind === 'known' ? name.principal.displayName : entry.value
  return everybodyName(type) ?? known
}

/** What stands below the box: what kind of principal this is, and how to tell it from others of the name. */
export function whoLine(entry: AclEntryDraft, name: PrincipalName | undefined): string {
  const type = shownType(entry)
  switch (type) {
    case 'everyone':
      return 'All members and guests of your organization.'
    case 'everyoneExceptGuests':
      return 'All members of your organization, but no guests.'
    case 'externalGroup':
      return 'A group that your connector manages, by its ID.'
    case 'user':
    case 'group':
      if (entry.sought !== undefined) return chooseWho
      if (entry.value.trim() === '') return 'Find by name, mail or ID, or paste a list.'
      if (name?.kind === 'known') return principalLine(name.principal)
      if (!isGuid(entry.value.trim())) return chooseWho
      return name?.kind === 'asking' ? 'Looking up the name…' : `${type === 'user' ? 'Person' : 'Group'}, by ID.`
  }
}

const chooseWho = 'Choose from the list, or paste an object ID.'
