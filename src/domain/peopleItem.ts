import type { ConnectionSchema, SchemaProperty } from './connectionSchema.ts'
import type { AclEntry } from './externalItem.ts'
import { isRecord } from './isRecord.ts'
import type { ContentDraft, PropertyDraft, ValueDraft } from './itemDraft.ts'
import { memoizeByObject } from './memoizeByObject.ts'
import type { Finding } from './problem.ts'
import { finding } from './problem.ts'

/**
 * True for the schema of a connection about people, as far as its labels say so: the connection's category is not known
 * here, which is why these rules warn only.
 * https://learn.microsoft.com/microsoft-365-copilot/extensibility/build-connectors-with-people-data
 */
export const isPeopleSchema = memoizeByObject(({ properties }: ConnectionSchema) => properties.some(isAboutPerson))

/** Items about people are for everyone. At a pointer relative to the list. */
export function checkPeopleAcl(entries: readonly AclEntry[]): readonly Finding[] {
  if (entries.length === 0 || entries.some(({ type, accessType }) => type === 'everyone' && accessType === 'grant')) {
    return []
  }
  const message = 'Allow everyone including guests: the labels of the schema say that this item is about a person.'
  return [finding('acl-people-not-everyone', message)]
}

/** What is wrong with the value of a property that has a label about people, at pointers relative to the property. */
export function checkPersonValue(property: SchemaProperty, { value }: PropertyDraft): readonly Finding[] {
  if (!isAboutPerson(property)) return []
  const most = property.labels.some((label) => countedLabels.has(label)) ? mostCounted : Number.POSITIVE_INFINITY
  const count = value.kind === 'list' ? value.elements.length : 1
  return count <= most
    ? jsonFindings(value)
    : [finding('person-too-many', `Keep up to ${most} of these ${count}.`), ...jsonFindings(value)]
}

/** What an item about a person has no use for, at a pointer relative to its content. */
export function checkPeopleContent(content: ContentDraft, schema: ConnectionSchema | undefined): readonly Finding[] {
  return content.kind === 'absent' || schema === undefined || !isPeopleSchema(schema)
    ? []
    : [finding('content-about-person', 'Leave content out: it is not used for people.')]
}

const countedLabels = new Set(['personEmails', 'personAddresses'])
const mostCounted = 3

/** True for a property with a label about a person. */
export function isAboutPerson({ labels }: Pick<SchemaProperty, 'labels'>): boolean {
  return labels.some((label) => /^person[A-Z]/.test(label))
}

// A key in another property must not read these again.
const jsonFindings = memoizeByObject((value: ValueDraft): readonly Finding[] => {
  if (value.kind === 'text') return isJsonObject(value.text) ? [] : [finding('person-not-json', notJson)]
  if (value.kind !== 'list') return []
  return value.elements.flatMap((text, index) =>
    isJsonObject(text) ? [] : [finding('person-not-json', notJson, `/${index}`)],
  )
})

const notJson = 'Write it as JSON in one text, such as {"userPrincipalName":"adele@contoso.com"}.'

function isJsonObject(text: string): boolean {
  // An empty text is told by its label; a very long one is not read on every key.
  if (text === '' || text.length > longestRead) return true
  try {
    const json: unknown = JSON.parse(text)
    return isRecord(json)
  } catch {
    return false
  }
}

const longestRead = 100_000
