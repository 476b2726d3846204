import { pages } from './pages.ts'
import { advice, error, warning } from './rule.ts'

/** Rules about who may find the item. */
export const aclRules = {
  'acl-empty': error(pages.putItem, 'Graph requires “acl”, and nobody finds an item without an entry.'),
  'acl-no-grant': warning(pages.manageItems, 'Only who is allowed by an entry can find the item.'),
  'acl-deny-everyone': warning(pages.manageItems, 'Deny beats allow, so the item is hidden from everyone.'),
  'acl-duplicate': warning(pages.acl, 'It says nothing new; Microsoft does not document entries that repeat.'),
  'acl-deny-beats-grant': warning(pages.manageItems, 'Deny beats allow, so the entry that allows has no effect.'),
  'acl-value-missing': error(pages.acl, 'Graph documents “value” as required.'),
  'acl-user-not-guid': error(pages.acl, 'Graph knows users by object ID only and answers InvalidGuid.'),
  'acl-group-not-guid': error(pages.acl, 'Graph knows groups of Microsoft Entra ID by object ID only.'),
  'acl-external-group-id': warning(
    pages.externalGroups,
    'Graph documents letters and digits, or file-safe base64, up to 128 characters.',
  ),
  'acl-everyone-literal': advice(pages.acl, 'Both work; Microsoft documents the tenant ID.'),
  'acl-everyone-not-tenant': warning(pages.acl, 'The documented value is the ID of the tenant that the item is for.'),
  'acl-everyone-granted': advice(
    pages.manageItems,
    'Members and guests of your organization find the item, and Copilot answers from it.',
  ),
  'acl-not-in-directory': warning(pages.acl, 'Nobody finds the item by an ID that nobody has.'),
  'acl-account-doubtful': warning(pages.acl, 'The directory shows something else than is usually meant.'),
  'acl-people-not-everyone': warning(pages.people, 'Microsoft documents that items about people are for everyone.'),
  'acl-identity-source-mismatch': error(pages.betaAcl, 'Graph documents identity source “external” for groups only.'),
} as const
