import { isExternalGroup } from '../../domain/acl.ts'
import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { AclEntryDraft, AclType, IdentitySource } from '../../domain/itemDraft.ts'

/** The entry that "Add entry" starts with: allow a user of the organisation. */
export function newAclEntry(apiVersion: ApiVersion): AclEntryDraft {
  const entry: AclEntryDraft = { accessType: 'grant', type: 'user', value: '' }
  return apiVersion === 'beta' ? { ...entry, identitySource: 'azureActiveDirectory' } : entry
}

/** The type as the chosen version names it: on v1.0 a beta group with identity source external is an external group. */
export function shownType(entry: AclEntryDraft, apiVersion: ApiVersion): AclType {
  return apiVersion === 'v1.0' && isExternalGroup(entry) ? 'externalGroup' : entry.type
}

/**
 * The entry with another type. The identity source follows where only one fits, and for everyone the value is the tenant
 * ID, as documented; a value that was typed is kept.
 */
export function withType(
  entry: AclEntryDraft,
  type: AclType,
  apiVersion: ApiVersion,
  tenantId: string | undefined,
): AclEntryDraft {
  const value = valueFor(entry, type, tenantId)
  const { accessType } = entry
  if (type === 'externalGroup') return { accessType, type, value }
  if (entry.identitySource === 'external' && type === 'group' && apiVersion === 'beta') return { ...entry, type, value }
  return apiVersion === 'beta' || entry.identitySource !== undefined
    ? { accessType, type, value, identitySource: 'azureActiveDirectory' }
    : { accessType, type, value }
}

/** The entry with another identity source. `external` makes an external group the group that beta documents. */
export function withIdentitySource(entry: AclEntryDraft, source: IdentitySource | undefined): AclEntryDraft {
  const { accessType, type, value } = entry
  if (source === undefined) return { accessType, type, value }
  const isExternalGroupType = type === 'externalGroup'
  return { accessType, type: isExternalGroupType ? 'group' : type, value, identitySource: source }
}

function valueFor(entry: AclEntryDraft, type: AclType, tenantId: string | undefined): string {
  const isEveryone = type === 'everyone' || type === 'everyoneExceptGuests'
  if (isEveryone) return entry.value === '' ? (tenantId ?? '') : entry.value
  return entry.value === tenantId ? '' : entry.value
}
