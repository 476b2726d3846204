import type { ConnectionSchema, SchemaProperty } from './connectionSchema.ts'
import type { ItemProperty } from './externalItem.ts'
import type { PropertyDraft } from './itemDraft.ts'
import { absent } from './itemDraft.ts'
import type { Finding } from './problem.ts'
import { finding, pointerToken } from './problem.ts'
import { propertyTypes } from './propertyType.ts'
import { convertValueDraft } from './valueDraft.ts'

/** Copilot and Search show a result by these labels. https://learn.microsoft.com/graph/connecting-external-content-manage-schema */
const displayLabels = ['title', 'url', 'iconUrl']

/**
 * One draft for each property of the schema, in the schema's order, with what was typed before kept by name; then those
 * that the schema does not have, as long as they hold something: they cannot be sent, but they are never dropped in silence.
 */
export function alignProperties(
  drafts: readonly PropertyDraft[],
  schema: ConnectionSchema | undefined,
): readonly PropertyDraft[] {
  if (schema === undefined) return drafts.filter((draft) => draft.value.kind !== 'absent' || draft.name === '')
  const byName = new Map(drafts.map((draft) => [draft.name, draft]))
  const known = schema.properties.flatMap(({ name, type }) => {
    if (type === undefined) return []
    const draft = byName.get(name)
    if (draft === undefined) return [{ name, type, value: absent }]
    return [draft.type === type ? draft : { name, type, value: convertValueDraft(draft.value, propertyTypes[type]) }]
  })
  const knownNames = new Set(known.map(({ name }) => name))
  return [...known, ...drafts.filter(({ name, value }) => !knownNames.has(name) && value.kind !== 'absent')]
}

/** What is wrong with the property bag as a whole, at pointers relative to it. */
export function checkProperties(
  drafts: readonly PropertyDraft[],
  items: readonly ItemProperty[],
  schema: ConnectionSchema | undefined,
): readonly Finding[] {
  const findings = checkNames(drafts)
  const isAnythingTyped = drafts.some(({ value }) => value.kind !== 'absent')
  if (items.length === 0 && !isAnythingTyped) {
    findings.push(finding('properties-empty', 'Fill in at least one property: Graph refuses an item without any.'))
  }
  if (schema !== undefined) findings.push(...checkAgainstSchema(drafts, schema))
  return findings
}

function checkNames(drafts: readonly PropertyDraft[]): Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const { name } of drafts) {
    if (name === '') findings.push(finding('property-name-missing', 'Name this property as the schema does.', '/'))
    else if (seen.has(name)) {
      findings.push(
        finding(
          'property-name-duplicate',
          `“${name}” is there twice; JSON keeps one of them only.`,
          `/${pointerToken(name)}`,
        ),
      )
    }
    seen.add(name)
  }
  return findings
}

function checkAgainstSchema(drafts: readonly PropertyDraft[], schema: ConnectionSchema): readonly Finding[] {
  const byName = new Map(drafts.map((draft) => [draft.name, draft]))
  const schemaNames = new Map(schema.properties.map((property) => [property.name, property]))
  const unknown = drafts
    .filter(({ name, value }) => name !== '' && value.kind !== 'absent' && !schemaNames.has(name))
    .map(({ name }) => finding('property-not-in-schema', notInSchema(name, schema), `/${pointerToken(name)}`))
  return [...unknown, ...schema.properties.flatMap((property) => checkLabels(property, byName.get(property.name)))]
}

function notInSchema(name: string, schema: ConnectionSchema): string {
  const twin = schema.properties.find((property) => property.name.toLowerCase() === name.toLowerCase())
  return twin === undefined
    ? `The connection’s schema has no property “${name}”. Remove it, or add it to the schema first.`
    : `The schema spells it “${twin.name}”.`
}

function checkLabels(property: SchemaProperty, draft: PropertyDraft | undefined): readonly Finding[] {
  if (property.type === undefined) {
    return [
      finding(
        'property-type-unknown',
        `This editor does not know the type “${property.typeName}” yet, so it cannot send this property.`,
        `/${pointerToken(property.name)}`,
      ),
    ]
  }
  const at = `/${pointerToken(property.name)}`
  const label = property.labels.find((each) => displayLabels.includes(each))
  if (draft?.value.kind === 'text' && draft.value.text === '' && property.labels.length > 0) {
    return [
      finding('label-empty', `“${property.name}” carries the label ${property.labels.join(', ')} but is empty.`, at),
    ]
  }
  if (label !== undefined && (draft === undefined || draft.value.kind === 'absent')) {
    return [
      finding('label-unfilled', `Fill in “${property.name}”: search results and Copilot show its label, ${label}.`, at),
    ]
  }
  return []
}
