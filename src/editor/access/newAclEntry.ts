import type { ApiVersion } from '../../domain/apiVersion.ts'
import type { AclEntryDraft } from '../../domain/itemDraft.ts'

/** The entry that "Add people or groups" starts with: allow a user of the organisation. */
export function newAclEntry(apiVersion: ApiVersion): AclEntryDraft {
  const entry: AclEntryDraft = { accessType: 'grant', type: 'user', value: '' }
  return apiVersion === 'beta' ? { ...entry, identitySource: 'azureActiveDirectory' } : entry
}
