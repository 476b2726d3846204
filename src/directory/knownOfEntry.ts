import type { DirectoryPrincipal } from '../domain/directory/directoryPrincipal.ts'
import type { AclEntryDraft } from '../domain/itemDraft.ts'
import { nameOf, type PrincipalName, type PrincipalNames } from './directory.ts'
import { kindOfEntry } from './entryNames.ts'

/** Whom the directory has for an access entry; undefined where it was not asked, or has no say. */
export function knownOfEntry(entry: AclEntryDraft, names: PrincipalNames): DirectoryPrincipal | 'unknown' | undefined {
  return kindOfEntry(entry) === undefined ? undefined : whoIs(nameOf(names, entry.value))
}

/** Somebody, or that there is nobody, as far as the directory has answered. */
export function whoIs(name: PrincipalName | undefined): DirectoryPrincipal | 'unknown' | undefined {
  return name?.kind === 'known' ? name.principal : name?.kind === 'unknown' ? 'unknown' : undefined
}
