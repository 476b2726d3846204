import { pages } from './pages.ts'
import { advice, error, warning } from './rule.ts'

/**
 * Rules about a payload as it was given, which an import puts right or leaves out. The severity is that of the payload:
 * what Graph rejects is an error although the import mends it.
 */
export const payloadRules = {
  'json-comment': error(pages.json, 'JSON has no comments.'),
  'json-trailing-comma': error(pages.json, 'In JSON something follows every comma.'),
  'json-missing-comma': error(pages.json, 'In JSON a comma stands between two members.'),
  'json-curly-quotes': error(pages.json, 'JSON knows straight double quotes only.'),
  'json-single-quotes': error(pages.json, 'JSON knows double quotes only.'),
  'json-control-character': error(
    pages.json,
    'In a JSON string, line breaks and other control characters are escaped.',
  ),
  'json-unknown-escape': error(pages.json, 'JSON knows few escapes after a backslash.'),
  'member-twice': warning(pages.jsonNames, 'Which of two members of the same name counts is up to the reader.'),

  'member-name-spelling': warning(
    pages.item,
    'Graph documents this spelling; names of JSON members are case-sensitive.',
  ),
  'additional-data-wrapper': error(pages.putItem, 'The wrapper is made by an SDK; Graph takes its members without it.'),
  'sdk-member': warning(pages.putItem, 'A model of an SDK keeps it for itself; Graph may refuse it.'),

  'root-member-unknown': warning(pages.item, 'An item has “acl”, “properties” and “content”; Graph may refuse others.'),
  'root-odata-type': warning(pages.item, 'Microsoft asked senders in 2021 to leave it out.'),
  'root-response-member': advice(pages.item, 'It comes with an answer of Graph and is nothing to send.'),
  'activities-left-out': advice(pages.activities, 'Graph takes activities by a call of their own, too.'),
  'activity-odata-type-missing': error(
    pages.manageItems,
    'Graph rejects an activity inside an item that does not name its type.',
  ),
  'sensitivity-label-unreadable': error(
    pages.sensitivityLabel,
    'Graph documents an object with “sensitivityLabelId”, a text.',
  ),
  'item-id-in-body': advice(pages.putItem, 'The ID is part of the address; Graph takes it in the body, too.'),
  'item-id-not-text': warning(pages.item, 'Graph documents the ID as text.'),
  'acl-missing': error(pages.putItem, 'Graph requires “acl” when it creates an item.'),
  'acl-not-list': error(pages.putItem, 'Graph documents “acl” as a list of entries.'),
  'properties-missing': error(pages.putItem, 'Graph requires “properties” when it creates an item.'),
  'properties-not-object': error(pages.putItem, 'Graph documents “properties” as an object with a member for each.'),

  'properties-bare': error(pages.putItem, 'Graph takes an item; its properties are in “properties”, beside “acl”.'),
  'properties-odata-type': warning(pages.putItem, 'Graph documents no type for the property bag.'),

  'acl-entry-not-object': error(pages.acl, 'An entry says type, value and access type.'),
  'acl-odata-type': warning(pages.acl, 'Microsoft asked senders in 2021 to leave it out.'),
  'acl-member-unknown': warning(pages.acl, 'Graph documents no such member and may refuse it.'),
  'acl-member-null': warning(pages.acl, 'Graph documents the members of an entry as text.'),
  'acl-member-not-text': error(pages.acl, 'Graph documents the members of an entry as text.'),
  'acl-type-missing': error(pages.acl, 'Graph documents “type” as required.'),
  'acl-type-unknown': error(pages.acl, 'Graph knows five types of entry.'),
  'acl-type-wrong-case': warning(pages.acl, 'Microsoft documents this spelling; Graph may reject other capitals.'),
  'acl-access-type-missing': error(pages.acl, 'Graph documents “accessType” as required.'),
  'acl-access-type-unknown': error(pages.acl, 'Graph knows grant and deny.'),
  'acl-access-type-wrong-case': warning(
    pages.acl,
    'Microsoft documents this spelling; Graph may reject other capitals.',
  ),
  'acl-value-white-space': warning(pages.acl, 'An ID has no white space around it; Graph may refuse it as no GUID.'),
  'acl-identity-source-unknown': error(pages.betaAcl, 'Graph knows azureActiveDirectory and external.'),
  'acl-identity-source-old-spelling': error(pages.betaAcl, 'This spelling was valid before 2021 only.'),
  'acl-identity-source-beta-only': warning(pages.acl, 'Version 1.0 has no identity source and may refuse it.'),
  'acl-identity-source-wrong-case': warning(
    pages.betaAcl,
    'Microsoft documents this spelling; Graph may reject other capitals.',
  ),

  'content-bare-string': error(pages.content, 'Graph took bare text before 2021 only.'),
  'content-null': warning(pages.content, 'Graph does not document null; content may be left out.'),
  'content-not-object': error(pages.content, 'Graph documents “content” as an object with “value” and “type”.'),
  'content-odata-type': warning(pages.content, 'Graph documents no such member.'),
  'content-member-unknown': warning(pages.content, 'Graph documents “value” and “type” only and may refuse others.'),
  'content-type-missing': error(pages.content, 'Graph documents “type” as required.'),
  'content-type-unknown': error(pages.content, 'Graph documents text and html.'),
  'content-type-wrong-case': warning(
    pages.content,
    'Microsoft documents this spelling; Graph may reject other capitals.',
  ),
  'content-value-missing': error(pages.content, 'Graph documents “value” as required.'),
  'content-member-not-text': error(pages.content, 'Graph documents “value” and “type” as text.'),
} as const
