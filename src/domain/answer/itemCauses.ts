import { labelPointer } from '../sensitivityLabel.ts'
import type { Cause } from './cause.ts'
import {
  fieldAt,
  namedOrCollections,
  namedProperty,
  placesOfRules,
  valuesOfPeople,
  valuesWithoutGuid,
} from './causePlaces.ts'

const issues = 'https://github.com/microsoftgraph'
const api = 'https://learn.microsoft.com/graph/api'
const putItem = `${api}/externalconnectors-externalconnection-put-items`
const acl = `${api}/resources/externalconnectors-acl`
const malformed = `${issues}/microsoft-graph-docs/issues/12047`
const manageItems = 'https://learn.microsoft.com/graph/connecting-external-content-manage-items'

const accessRules = ['acl-user-not-guid', 'acl-group-not-guid', 'acl-identity-source-mismatch'] as const

/** What is wrong with the item itself. First what Graph names, then what hides behind an answer that names nothing. */
export const itemCauses = {
  'content-old-shape': {
    when: [{ words: /property content in payload has a value that does not match schema/i }],
    title: 'The content is sent in the shape of before 2021, as one text.',
    next: 'Send content as an object: {"type": "text", "value": "…"}.',
    link: `${issues}/msgraph-search-connector-sample/issues/3`,
    certainty: 'seen',
    places: fieldAt('/content/value'),
    isFromElsewhere: true,
  },
  'value-not-of-schema-type': {
    when: [
      { words: /property (?<property>\S+) in payload has a value that does not match schema/i },
      { words: /does not match (?:the )?schema/i },
    ],
    title: 'A property has a value of another type than the schema says.',
    next: 'Compare the named property with the schema: its name, its type, and whether it is one value or a list.',
    link: putItem,
    certainty: 'seen',
    places: namedProperty,
  },
  'user-or-group-not-guid': {
    when: [{ code: ['InvalidGuid'] }],
    title: 'The value of a user or group entry is no GUID.',
    next: 'Use the object ID from Microsoft Entra ID, not an e-mail address, user name or display name.',
    link: acl,
    certainty: 'seen',
    places: valuesWithoutGuid,
    check: { of: 'IDs of users and groups', rules: ['acl-user-not-guid', 'acl-group-not-guid'] },
  },
  'label-not-guid': {
    when: [{ words: /informationProtectionLabel|sensitivityLabelId/i }],
    title: 'The sensitivity label is no GUID, or none that Graph knows.',
    next: 'Choose the label by its name, or enter its GUID from Microsoft Purview.',
    link: `${api}/resources/externalconnectors-externaliteminformationprotectionlabel`,
    certainty: 'documented',
    places: fieldAt(labelPointer),
    check: { of: 'sensitivity label', rules: ['sensitivity-label-not-guid'] },
  },
  'member-not-guid': {
    when: [{ code: ['InvalidGuidForAadMemberType'] }],
    title: 'A member of an external group is named as an Entra user or group, but its ID is no GUID.',
    next: 'Use the object ID from Microsoft Entra ID as the ID of the member.',
    link: `${api}/resources/externalconnectors-identity`,
    certainty: 'seen',
  },
  'acl-list-empty': {
    when: [{ words: /acl list is null or empty/i }],
    title: 'The item says nobody may find it: it has no access entry.',
    next: 'Add at least one entry that allows somebody.',
    link: putItem,
    certainty: 'seen',
    places: fieldAt('/acl'),
  },
  'type-name-unknown': {
    when: [{ words: /a type named '(?<type>[^']*)' could not be resolved/i }],
    title: 'An @odata.type names a type that Graph does not have.',
    next: 'Remove that @odata.type, or spell it as documented: Collection(String), Collection(DateTimeOffset), or a name that starts with microsoft.graph.externalConnectors.',
    link: `${issues}/microsoft-graph-docs/issues/11984`,
    certainty: 'seen',
    isFromElsewhere: true,
  },
  'collection-name-in-schema': {
    when: [{ words: /requested value '#?Collection\([^']*' was not found/i }],
    title: 'A schema was registered with the OData name of a list, such as Collection(String).',
    next: 'In a schema the type is called stringCollection; Collection(String) belongs into the @odata.type of an item.',
    link: `${issues}/msgraph-search-connector-sample/issues/5`,
    certainty: 'seen',
  },
  'word-unknown': {
    when: [{ words: /requested value '(?!#?Collection\()[^']*' was not found/i }],
    title: 'A member has a word that is not in its list of allowed words.',
    next: 'Spell accessType, type, identitySource and the content type exactly as documented, small letters included.',
    link: acl,
    certainty: 'seen',
    places: fieldAt('/acl'),
    isFromElsewhere: true,
  },
  'list-in-people-property': {
    when: [{ words: /startarray\b(?:' node was found for property named '(?<property>[^']{1,128})')?/i }],
    title: 'A property without a people label holds a list in a people connection.',
    next: 'Send one text there: people connections take lists only in labelled properties.',
    link: 'https://learn.microsoft.com/microsoft-365-copilot/extensibility/build-connectors-with-people-data',
    certainty: 'seen',
    places: namedOrCollections,
  },
  'payload-too-large': {
    when: [{ status: [413] }, { code: ['RequestEntityTooLarge'] }],
    title: 'The payload is larger than Graph takes.',
    next: 'Shorten the content or the largest property; the size meter names them.',
    link: 'https://learn.microsoft.com/graph/connecting-external-content-api-limits',
    certainty: 'documented',
    places: fieldAt('/content/value'),
  },
  'body-not-understood': {
    when: [{ code: ['DeserializationError'] }],
    title: 'Graph could not read the body: a member has the wrong shape, or a type name is misspelt.',
    next: 'Compare the member that the message names with the documented shape of an item.',
    link: putItem,
    certainty: 'seen',
    isLastResort: true,
  },

  'property-unknown-or-miscased': {
    when: [{ isVague: true }],
    title: 'A property is not in the schema, or is spelled with other capitals.',
    next: 'Give every property the exact name that the schema has, and refresh the schema if it was changed.',
    link: 'https://github.com/pnp/cli-microsoft365/issues/6792',
    certainty: 'seen',
    check: {
      of: 'property names',
      rules: ['property-not-in-schema', 'property-name-missing', 'property-name-duplicate'],
      needsSchema: true,
    },
  },
  'value-of-other-type': {
    when: [{ isVague: true }],
    title:
      'A value does not have the type of its property: text for a number, one value for a list, a date that is not ISO 8601.',
    next: 'Give each value the type that the schema has for its property.',
    link: putItem,
    certainty: 'documented',
    check: {
      of: 'types of values',
      rules: [
        'property-type-mismatch',
        'property-more-than-one-value',
        'property-null',
        'int64-not-integer',
        'int64-out-of-range',
        'int64-beyond-double',
        'double-not-number',
        'double-out-of-range',
        'double-not-finite',
        'boolean-not-boolean',
        'date-not-iso8601',
        'text-looks-like-date',
        'date-no-zone',
        'date-only',
        'date-many-digits',
        'value-wrong-json-type',
        'value-unreadable',
        'value-object',
        'value-white-space',
        'one-value-for-collection',
        'list-as-text',
        'list-for-one-value',
        'list-element-null',
        'principal-from-text',
      ],
      needsSchema: true,
    },
  },
  'access-value-no-id': {
    when: [{ isVague: true }],
    title:
      'An access entry names somebody by something other than an ID, or is of identity source external without being an external group.',
    next: 'Use object IDs for users and groups. For a group that the connector made, choose type External group.',
    link: malformed,
    certainty: 'seen',
    check: { of: 'IDs of users and groups', rules: accessRules },
    places: (context) => {
      const named = placesOfRules(...accessRules)(context)
      return named.length > 0 ? named : valuesOfPeople(context)
    },
  },
  'word-with-capital': {
    when: [{ isVague: true }],
    title: 'A word is spelled with a capital, such as "User" for "user" or "Grant" for "grant".',
    next: 'Spell accessType, type, identitySource and the type of the content as documented.',
    link: malformed,
    certainty: 'seen',
    isFromElsewhere: true,
    check: {
      of: 'spelling of words',
      rules: [
        'acl-type-wrong-case',
        'acl-access-type-wrong-case',
        'acl-identity-source-wrong-case',
        'content-type-wrong-case',
        'member-name-spelling',
      ],
    },
  },
  'additional-data-left-in': {
    when: [{ isVague: true }],
    title: 'The wrapper additionalData of an SDK is still around the properties.',
    next: 'Put the properties directly into "properties". Importing the payload here does that.',
    link: malformed,
    certainty: 'seen',
    isFromElsewhere: true,
    check: { of: 'additionalData', rules: ['additional-data-wrapper'] },
  },
  'list-without-specifier': {
    when: [{ isVague: true }],
    title: 'A list has no "name@odata.type": "Collection(…)" before it.',
    next: 'Write the specifier in front of every list. The editor writes it by itself.',
    link: `${issues}/msgraph-sample-github-connector-python/issues/4`,
    certainty: 'documented',
    isFromElsewhere: true,
    check: { of: '@odata.type of lists', rules: ['specifier-missing'] },
  },
  'activity-without-type': {
    when: [{ isVague: true }],
    title: 'An activity in the item has no @odata.type.',
    next: 'Give each activity "@odata.type": "#microsoft.graph.externalConnectors.externalActivity", or leave activities out.',
    link: manageItems,
    certainty: 'documented',
    isFromElsewhere: true,
    check: { of: 'activities', rules: ['activity-odata-type-missing'] },
  },
  'connection-id-with-hyphen': {
    when: [{ isVague: true }],
    title: 'The connection ID has a hyphen or another character that is no letter or digit.',
    next: 'Compare the connection ID with the one in the list of connections: it has letters and digits only.',
    link: `${issues}/msgraph-search-connector-sample/issues/15`,
    certainty: 'seen',
    check: {
      of: 'connection ID',
      rules: ['connection-id-invalid', 'connection-id-unusual'],
      needsAddress: 'connectionId',
    },
  },
  'item-id-characters': {
    when: [{ isVague: true }],
    title: 'The item ID is longer than 128 characters, or has one other than letters, digits, - and _.',
    next: 'Take such characters out. A hyphen is no likely cause: Microsoft documents only letters and digits, but thousands of stored items have one.',
    link: `${api}/resources/externalconnectors-externalitem`,
    certainty: 'documented',
    check: {
      of: 'item ID',
      rules: ['item-id-unsafe-character', 'item-id-undocumented-character', 'item-id-too-long'],
      needsAddress: 'itemId',
    },
  },
} as const satisfies Record<string, Cause>
