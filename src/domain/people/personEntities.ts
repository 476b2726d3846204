import { achievementEntities } from './achievementEntities.ts'
import { contactEntities } from './contactEntities.ts'
import type { PersonEntity } from './personEntity.ts'
import { workEntities } from './workEntities.ts'

/**
 * THE TABLE of what a label about people holds.
 * https://learn.microsoft.com/microsoft-365-copilot/extensibility/build-connectors-with-people-data#connection-schema-requirements
 */
export const personEntities: Readonly<Record<string, PersonEntity>> = {
  ...contactEntities,
  ...workEntities,
  ...achievementEntities,
}

/** The entity of the first label that has one; undefined where none has. */
export function personEntityOf(labels: readonly string[]): PersonEntity | undefined {
  const label = labels.find((each) => Object.hasOwn(personEntities, each))
  return label === undefined ? undefined : personEntities[label]
}

/** The first label that Microsoft 365 is documented not to use yet; undefined where there is none. */
export function unsupportedPersonLabel(labels: readonly string[]): string | undefined {
  return labels.find((label) => unsupported.has(label))
}

const unsupported = new Set([
  'personManager',
  'personAssistants',
  'personColleagues',
  'personAlternateContacts',
  'personEmergencyContacts',
])
