import { pages } from './pages.ts'
import { advice, error, warning } from './rule.ts'

/**
 * Rules about a payload as it was given, which an import puts right or leaves out. The severity is that of the payload:
 * what Graph refuses is an error although the import mends it.
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

  'root-member-unknown': warning(pages.item, 'An item has “acl”, “properties” and “content”; Graph may refuse others.'),
  'item-id-in-body': advice(pages.putItem, 'The ID is part of the address; Graph takes it in the body, too.'),
  'acl-missing': error(pages.putItem, 'Graph requires “acl” when it creates an item.'),
  'acl-not-list': error(pages.putItem, 'Graph documents “acl” as a list of entries.'),
  'properties-missing': error(pages.putItem, 'Graph requires “properties” when it creates an item.'),
  'properties-not-object': error(pages.putItem, 'Graph documents “properties” as an object with a member for each.'),

  'acl-entry-not-object': error(pages.acl, 'An entry says type, value and access type.'),
  'acl-member-unknown': warning(pages.acl, 'Graph documents no such member and may refuse it.'),
  'acl-member-null': warning(pages.acl, 'Graph documents the members of an entry as text.'),
  'acl-member-not-text': error(pages.acl, 'Graph documents the members of an entry as text.'),
  'acl-type-missing': error(pages.acl, 'Graph documents “type” as required.'),
  'acl-type-unknown': error(pages.acl, 'Graph knows five types of entry.'),
  'acl-type-wrong-case': warning(pages.acl, 'Graph documents this spelling; whether capitals count is not known.'),
  'acl-access-type-missing': error(pages.acl, 'Graph documents “accessType” as required.'),
  'acl-access-type-unknown': error(pages.acl, 'Graph knows grant and deny.'),
  'acl-access-type-wrong-case': warning(
    pages.acl,
    'Graph documents this spelling; whether capitals count is not known.',
  ),
  'acl-value-white-space': warning(pages.acl, 'An ID has no white space around it; Graph may refuse it as no GUID.'),
  'acl-identity-source-unknown': error(pages.betaAcl, 'Graph knows azureActiveDirectory and external.'),
  'acl-identity-source-wrong-case': warning(
    pages.betaAcl,
    'Graph documents this spelling; whether capitals count is not known.',
  ),

  'content-not-object': error(pages.content, 'Graph documents “content” as an object with “value” and “type”.'),
  'content-member-unknown': warning(pages.content, 'Graph documents “value” and “type” only and may refuse others.'),
  'content-type-missing': error(pages.content, 'Graph documents “type” as required.'),
  'content-type-unknown': error(pages.content, 'Graph documents text and html.'),
  'content-type-wrong-case': warning(
    pages.content,
    'Graph documents this spelling; whether capitals count is not known.',
  ),
  'content-value-missing': error(pages.content, 'Graph documents “value” as required.'),
  'content-member-not-text': error(pages.content, 'Graph documents “value” and “type” as text.'),
} as const
