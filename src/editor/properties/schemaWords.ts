import { capitalized } from '../../domain/capitalized.ts'
import type { SchemaProperty } from '../../domain/connectionSchema.ts'
import { schemaTypeName } from '../../domain/propertyType.ts'

/**
 * What a property is for, in words that need no manual: what its labels make of it, and how people find it. Of its uses only
 * those that tell something more are said: a label is shown in any case, and what is found by search needs no name.
 */
export function usesInWords(property: SchemaProperty): readonly string[] {
  const labels = property.labels.map((label) => labelWords.get(label) ?? `used as “${label}”`)
  const { isSearchable, isQueryable, isRetrievable, isRefinable, isExactMatchRequired } = property
  const words = [
    ...labels,
    isSearchable && 'found by search',
    isQueryable && !isSearchable && `found by “${property.name}:${exampleOf(property)}” in search`,
    isExactMatchRequired && 'only by its whole value',
    isRefinable && 'can filter the results',
  ].filter((each) => each !== false)
  return words.length === 0 && isRetrievable ? ['shown in results'] : words
}

/** The same in one line below a field. */
export function friendlyHints(property: SchemaProperty): string {
  return capitalized(usesInWords(property).join(' · '))
}

/** A value as somebody would search for it. */
function exampleOf(property: SchemaProperty): string {
  return examples.get((property.type ?? '').replace('Collection', '')) ?? '…'
}

const examples = new Map([
  ['int64', '1'],
  ['double', '1.5'],
  ['boolean', 'true'],
])

/** What the schema says about a property, in its own words: type, labels, then what it can be used for. */
export function schemaDetails(property: SchemaProperty): string {
  const { labels, aliases } = property
  const uses = [
    property.isSearchable && 'searchable',
    property.isQueryable && 'queryable',
    property.isRetrievable && 'retrievable',
    property.isRefinable && 'refinable',
    property.isExactMatchRequired && 'exact match',
  ]
  return [
    schemaTypeName(property),
    labels.length > 0 && `label ${labels.join(', ')}`,
    ...uses,
    aliases.length > 0 && `alias ${aliases.join(', ')}`,
  ]
    .filter((each) => each !== false)
    .join(' · ')
}

// Every label of Graph: https://learn.microsoft.com/graph/api/resources/externalconnectors-property
const labelWords = new Map([
  ['title', 'shown as the title'],
  ['url', 'the link that opens the item'],
  ['createdBy', 'shown as who created it'],
  ['lastModifiedBy', 'shown as who changed it last'],
  ['authors', 'shown as the authors'],
  ['createdDateTime', 'shown as when it was created'],
  ['lastModifiedDateTime', 'shown as when it was changed last'],
  ['fileName', 'the name of the file'],
  ['fileExtension', 'the kind of file'],
  ['containerName', 'where it is kept'],
  ['containerUrl', 'the link to where it is kept'],
  ['iconUrl', 'the icon beside the result'],
  ['assignedToPeople', 'who works on it'],
  ['closedBy', 'who closed it'],
  ['closedDate', 'when it was closed'],
  ['priority', 'how urgent it is'],
  ['sprintName', 'the sprint it belongs to'],
  ['tags', 'its keywords'],
  ['severity', 'how serious it is'],
  ['state', 'where it stands'],
  ['dueDate', 'when it is due'],
  ['itemParentId', 'the ID of the item above it'],
  ['itemPath', 'its path in the source'],
  ['itemType', 'what kind of item it is'],
  ['numberOfReactions', 'how many people reacted'],
  ['parentUrl', 'the link to the item above it'],
  ['priorityNormalized', 'how urgent it is, on a common scale'],
  ['reportedBy', 'who reported it'],
  ['secondaryId', 'its other ID'],
  ['personEmails', 'email addresses of the person'],
  ['personAddresses', 'addresses of the person'],
  ['personAnniversaries', 'birthdays and anniversaries of the person'],
  ['personName', 'the name of the person'],
  ['personNote', 'a note about the person'],
  ['personPhones', 'phone numbers of the person'],
  ['personCurrentPosition', 'the job of the person today'],
  ['personWebAccounts', 'accounts of the person on the web'],
  ['personWebSite', 'the website of the person'],
  ['personSkills', 'what the person can do'],
  ['personProjects', 'projects of the person'],
  ['personAccount', 'says which account the person has'],
  ['personAwards', 'awards of the person'],
  ['personCertifications', 'certifications of the person'],
  ['personAssistants', 'who assists the person'],
  ['personColleagues', 'colleagues of the person'],
  ['personManager', 'the manager of the person'],
  ['personAlternateContacts', 'whom else to ask about the person'],
  ['personEmergencyContacts', 'whom to call in an emergency'],
  ['personEducationalActivities', 'what the person studied'],
  ['personInterests', 'interests of the person'],
  ['personLanguages', 'languages of the person'],
  ['personPublications', 'publications of the person'],
  ['personPatents', 'patents of the person'],
  ['personWorkPositions', 'jobs of the person'],
  // What Graph says instead of a label that it was not asked to name.
  ['unknownFutureValue', 'has a label that Graph does not name here'],
])
