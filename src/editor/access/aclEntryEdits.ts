import { isExternalGroup, isForEverybody } from '../../domain/acl.ts'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { DirectoryPrincipal } from '../../domain/directory/directoryPrincipal.ts'
import type { AccessType, AclEntryDraft, AclType, IdentitySource } from '../../domain/itemDraft.ts'

/** The type as people know it: beta writes an external group as a group with identity source external. */
export function shownType(entry: AclEntryDraft): AclType {
  return isExternalGroup(entry) ? 'externalGroup' : entry.type
}

/**
 * The entry with another type. The identity source follows where only one fits, and for everyone the value is the tenant
 * ID, as documented; a value that was typed is kept. An external group takes the spelling that beta documents, which
 * v1.0 has a type for.
 */
export function withType(
  entry: AclEntryDraft,
  type: AclType,
  apiVersion: ApiVersion,
  tenantId: string | undefined,
): AclEntryDraft {
  const value = valueFor(entry, type, tenantId)
  const { accessType } = entry
  if (type === 'externalGroup') return { accessType, type: 'group', value, identitySource: 'external' }
  return apiVersion === 'beta' || entry.identitySource !== undefined
    ? { accessType, type, value, identitySource: 'azureActiveDirectory' }
    : { accessType, type, value }
}

/** The entry with another access; the very same where it has that. */
export function withAccess(entry: AclEntryDraft, accessType: AccessType): AclEntryDraft {
  return entry.accessType === accessType ? entry : { ...entry, accessType }
}

/** The entry for a person or a group of the directory. */
export function withPrincipal(
  entry: AclEntryDraft,
  { kind, id }: Pick<DirectoryPrincipal, 'kind' | 'id'>,
  apiVersion: ApiVersion,
): AclEntryDraft {
  return { ...withType(entry, kind, apiVersion, undefined), value: id }
}

/**
 * The entry with another text for whom it is about, as typed into its box: what is typed over “Everyone” is the name or ID of
 * somebody.
 */
export function withTypedWho(entry: AclEntryDraft, value: string, apiVersion: ApiVersion): AclEntryDraft {
  return isForEverybody(entry) ? { ...withType(entry, 'user', apiVersion, undefined), value } : { ...entry, value }
}

/** The entry for everyone, with or without guests, whatever was typed. Without a tenant, the word works for everyone. */
export function withEverybody(
  entry: AclEntryDraft,
  type: 'everyone' | 'everyoneExceptGuests',
  apiVersion: ApiVersion,
  tenantId: string | undefined,
): AclEntryDraft {
  const value = tenantId ?? (type === 'everyone' ? 'everyone' : '')
  return { ...withType({ ...entry, value: '' }, type, apiVersion, tenantId), value }
}

/** The entry with another identity source; an external group without one has the type `externalGroup`, which beta knows too. */
export function withIdentitySource(entry: AclEntryDraft, source: IdentitySource | undefined): AclEntryDraft {
  const { accessType, value } = entry
  if (source === undefined) return { accessType, type: shownType(entry), value }
  return { accessType, type: isExternalGroup(entry) ? 'group' : entry.type, value, identitySource: source }
}

/** The text of a list as one of its choices; undefined for any other text. */
export function oneOf<T extends AccessType | AclType | IdentitySource>(
  allowed: readonly T[],
  text: string,
): T | undefined {
  return allowed.find((each) => each === text)
}

function valueFor(entry: AclEntryDraft, type: AclType, tenantId: string | undefined): string {
  if (isForEverybody({ type })) return entry.value === '' ? (tenantId ?? '') : entry.value
  return entry.value === tenantId ? '' : entry.value
}
