import type { PropertyType } from '../propertyType.ts'

/**
 * The semantic labels, in the order of the API's metadata.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-property
 */
export const schemaLabels: readonly string[] = `
  title url createdBy lastModifiedBy authors createdDateTime lastModifiedDateTime fileName fileExtension
  containerName containerUrl iconUrl assignedToPeople closedBy closedDate priority sprintName tags severity state
  dueDate itemParentId itemPath itemType numberOfReactions parentUrl priorityNormalized reportedBy secondaryId
  personEmails personAddresses personAnniversaries personName personNote personPhones personCurrentPosition
  personWebAccounts personWebSite personSkills personProjects personAccount personAwards personCertifications
  personAssistants personColleagues personManager personAlternateContacts personEmergencyContacts
  personEducationalActivities personInterests personLanguages personPublications personPatents personWorkPositions
`
  .trim()
  .split(/\s+/)

/** What newer labels are called by a Graph that was not asked for them by name. */
export const hiddenLabel = 'unknownFutureValue'

/** The label that a text names, in any case. */
export function labelNamed(text: string): string | undefined {
  const wanted = text.trim().toLowerCase()
  return schemaLabels.find((label) => label.toLowerCase() === wanted)
}

/**
 * The types that suit a label; undefined where nothing is published. Those of people are documented, the others are what
 * shipped connectors keep to. https://learn.microsoft.com/microsoft-365-copilot/extensibility/build-connectors-with-people-data
 */
export function typesForLabel(label: string): readonly PropertyType[] | undefined {
  if (label.startsWith('person')) return singlePeopleLabels.has(label) ? ['string'] : ['stringCollection']
  return observedTypes.get(label)
}

/** False only where the types that suit a label are published, and this one is none of them. */
export function suitsLabel(label: string, type: PropertyType): boolean {
  return typesForLabel(label)?.includes(type) !== false
}

const singlePeopleLabels = new Set([
  'personAccount',
  'personName',
  'personCurrentPosition',
  'personNote',
  'personWebSite',
])

const observedTypes = new Map<string, readonly PropertyType[]>([
  ['title', ['string']],
  ['url', ['string']],
  ['createdBy', ['string', 'principal']],
  ['lastModifiedBy', ['string', 'principal']],
  ['authors', ['string', 'stringCollection', 'principalCollection']],
  ['createdDateTime', ['dateTime']],
  ['lastModifiedDateTime', ['dateTime']],
  ['fileName', ['string']],
  ['fileExtension', ['string']],
  ['containerName', ['string']],
  ['containerUrl', ['string']],
  ['iconUrl', ['string']],
])
