import type { EntryNames } from '../domain/access/whoCanFindIt.ts'
import { isExternalGroup } from '../domain/acl.ts'
import type { DirectoryPrincipal } from '../domain/directory/directoryPrincipal.ts'
import { isGuid } from '../domain/guid.ts'
import type { AclEntryDraft } from '../domain/itemDraft.ts'
import type { PrincipalRef } from '../graph/directory/resolvePrincipals.ts'
import { nameOf, type PrincipalNames } from './directory.ts'

/** How access entries are called, as far as names are known: those of the directory only. */
export function entryNamesOf(names: PrincipalNames): EntryNames {
  return (entry) => {
    if (kindOfEntry(entry) === undefined) return undefined
    const name = nameOf(names, entry.value)
    return name?.kind === 'known' ? name.principal.displayName : undefined
  }
}

/** "Human resources": who an entry is, beside its ID; undefined where that is not known. Its type stands in the line before. */
export function entryNote(entry: AclEntryDraft | undefined, names: PrincipalNames): string | undefined {
  if (entry === undefined || kindOfEntry(entry) === undefined) return undefined
  const name = nameOf(names, entry.value)
  if (name?.kind === 'unknown') return 'not in the directory'
  if (name?.kind !== 'known') return undefined
  const { displayName, ...rest } = name.principal
  const isGuest = 'isGuest' in rest && rest.isGuest === true
  return isGuest ? `${displayName}, guest` : displayName
}

/** What to ask for the names of entries; the first of many, because a sentence names few. */
export function entryRefs(acl: readonly AclEntryDraft[], most: number): readonly PrincipalRef[] {
  return acl.slice(0, most).flatMap((entry) => {
    const kind = kindOfEntry(entry)
    const text = entry.value.trim()
    return kind === undefined || !isGuid(text) ? [] : [{ text, kind }]
  })
}

/** What the directory has of an entry; undefined for everyone and for the connector's own groups. */
export function kindOfEntry(
  entry: Pick<AclEntryDraft, 'type' | 'identitySource'>,
): DirectoryPrincipal['kind'] | undefined {
  const { type } = entry
  if (type !== 'user' && type !== 'group') return undefined
  return isExternalGroup({ ...entry, accessType: 'grant', value: '' }) ? undefined : type
}
