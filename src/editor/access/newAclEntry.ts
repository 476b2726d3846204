import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { AccessType, AclEntryDraft } from '../../domain/itemDraft.ts'

/** The entry that "Add people or groups" starts with: allow a user of the organisation, or keep one out. */
export function newAclEntry(apiVersion: ApiVersion, accessType: AccessType = 'grant'): AclEntryDraft {
  const entry: AclEntryDraft = { accessType, type: 'user', value: '' }
  return apiVersion === 'beta' ? { ...entry, identitySource: 'azureActiveDirectory' } : entry
}
