import { isExternalGroup, isForEverybody } from '../../domain/acl.ts'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { DirectoryPrincipal } from '../../domain/directory/directoryPrincipal.ts'
import { isGuid } from '../../domain/guid.ts'
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
  const { accessType, sought } = entry
  const value = valueFor(entry, type, tenantId)
  if (type === 'externalGroup') {
    return { accessType, type: 'group', value: sought ?? value, identitySource: 'external' }
  }
  const isNamed = sought !== undefined && !isForEverybody({ type })
  const member = isNamed ? { accessType, type, value, sought } : { accessType, type, value }
  return apiVersion === 'beta' || entry.identitySource !== undefined
    ? { ...member, identitySource: 'azureActiveDirectory' }
    : member
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
  return withValue(withType(entry, kind, apiVersion, undefined), id)
}

/** The entry with this value, and nobody looked for any more. */
export function withValue(entry: AclEntryDraft, value: string): AclEntryDraft {
  const { sought: _, ...rest } = entry
  return { ...rest, value }
}

/**
 * The entry with another text for whom it is about, as typed into its box. An ID is its value; a name is looked for, and the ID
 * that was there stays meanwhile. What is typed over “Everyone” is somebody: nobody, until they are chosen.
 */
export function withTypedWho(entry: AclEntryDraft, text: string, apiVersion: ApiVersion): AclEntryDraft {
  if (isExternalGroup(entry)) return withValue(entry, text)
  const now = isForEverybody(entry) ? withType(withValue(entry, ''), 'user', apiVersion, undefined) : entry
  if (text.trim() === '' || isGuid(text.trim())) return withValue(now, text)
  return { ...now, value: isGuid(now.value.trim()) ? now.value : '', sought: text }
}

/** What was typed for whom an entry is about: a name that is looked for, else its value. */
export function typedWho({ sought, value }: AclEntryDraft): string {
  return sought ?? value
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
  const type = isExternalGroup(entry) ? 'group' : entry.type
  // A group of the connector is known by its ID alone: a name that was typed is that.
  const isExternal = type === 'group' && source === 'external'
  const { identitySource: _, ...rest } = isExternal ? withValue(entry, typedWho(entry)) : entry
  return source === undefined ? { ...rest, type: shownType(entry) } : { ...rest, type, identitySource: source }
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
