import type { ConnectionSchema, SchemaProperty } from './connectionSchema.ts'
import { dateInText } from './dateInText.ts'
import type { ItemProperty } from './externalItem.ts'
import type { PropertyDraft, ValueDraft } from './itemDraft.ts'
import { absent } from './itemDraft.ts'
import { checkLabelAddress } from './labelAddress.ts'
import { mostProperties } from './limits.ts'
import { meantProperty } from './meantProperty.ts'
import { memoizeByObject } from './memoizeByObject.ts'
import { memoizeByText } from './memoizeByText.ts'
import { checkPersonValue } from './peopleItem.ts'
import type { Finding } from './problem.ts'
import { finding, pointerToken } from './problem.ts'
import { checkPropertyName } from './propertyName.ts'
import { type PropertyType, propertyTypes } from './propertyType.ts'
import type { DraftRuleId } from './rules/draftRules.ts'
import { serviceProperties } from './serviceProperties.ts'
import { convertValueDraft, holdsNothing } from './valueDraft.ts'

/** Copilot and Search show a result by these labels, and by its title. https://learn.microsoft.com/graph/connecting-external-content-manage-schema */
const displayAdvice = new Map([
  ['url', 'Add a link: it opens when someone chooses the result.'],
  ['iconUrl', 'Add an icon: it appears beside the result.'],
])

/**
 * One draft for each property of the schema, in the schema's order, with what was typed before kept by name; then those
 * that the schema does not have, as long as they hold something: they cannot be sent, but they are never dropped in silence.
 * Without a schema, what the schema that was `left` brought in goes where it holds nothing. The drafts themselves when
 * nothing changes.
 */
export function alignProperties(
  drafts: readonly PropertyDraft[],
  schema: ConnectionSchema | undefined,
  left?: ConnectionSchema,
): readonly PropertyDraft[] {
  const aligned = schema === undefined ? withoutEmpty(drafts, left) : alignedWith(drafts, schema)
  return aligned.length === drafts.length && aligned.every((draft, index) => draft === drafts[index]) ? drafts : aligned
}

function withoutEmpty(drafts: readonly PropertyDraft[], left: ConnectionSchema | undefined): readonly PropertyDraft[] {
  const names = new Set(left?.properties.map(({ name }) => name))
  return drafts.filter((draft) => !holdsNothing(draft) || !names.has(draft.name))
}

function alignedWith(drafts: readonly PropertyDraft[], schema: ConnectionSchema): readonly PropertyDraft[] {
  const byName = draftsByName(drafts)
  const known = schema.properties.flatMap(({ name, type }) => {
    if (type === undefined) return []
    const draft = byName.get(name)
    if (draft === undefined) return [{ name, type, value: absent }]
    return [draft.type === type ? draft : convertedTo(type, draft)]
  })
  const knownNames = new Set(known.map(({ name }) => name))
  const isAligned = (draft: PropertyDraft) => knownNames.has(draft.name) && byName.get(draft.name) === draft
  return [...known, ...drafts.filter((draft) => !isAligned(draft) && !holdsNothing(draft))]
}

/**
 * The draft in another type. A conversion may lose shape, so what was typed is remembered with what it became: as long as
 * nobody edits it, it comes back when the schema does.
 */
function convertedTo(type: PropertyType, draft: PropertyDraft): PropertyDraft {
  const typed = typedAs.get(draft) ?? draft
  if (typed.type === type) return typed
  const converted = { name: draft.name, type, value: convertValueDraft(typed.value, propertyTypes[type]) }
  typedAs.set(converted, typed)
  return converted
}

const typedAs = new WeakMap<PropertyDraft, PropertyDraft>()

/** The draft that stands for each name: the first one that holds something, or the first one. */
function draftsByName(drafts: readonly PropertyDraft[]): ReadonlyMap<string, PropertyDraft> {
  const byName = new Map<string, PropertyDraft>()
  for (const draft of drafts) {
    const known = byName.get(draft.name)
    if (known === undefined || (holdsNothing(known) && !holdsNothing(draft))) byName.set(draft.name, draft)
  }
  return byName
}

/** What is wrong with the property bag as a whole, at pointers relative to it. */
export function checkProperties(
  drafts: readonly PropertyDraft[],
  items: readonly ItemProperty[],
  schema: ConnectionSchema | undefined,
): readonly Finding[] {
  const findings = checkNames(drafts)
  // What was typed and could not be read is an error of its own; a second one about the bag would only distract.
  const isAnythingTyped = drafts.some((draft) => !holdsNothing(draft))
  if (items.length === 0 && !isAnythingTyped) {
    findings.push(finding('properties-empty', 'Fill in at least one property. Graph needs one.'))
  }
  if (schema !== undefined) findings.push(...checkAgainstSchema(drafts, schema))
  else findings.push(...checkWithoutSchema(drafts, items.length))
  return findings
}

function checkWithoutSchema(drafts: readonly PropertyDraft[], count: number): readonly Finding[] {
  // A name that is there twice is told once.
  const names = new Set(drafts.filter((draft) => !holdsNothing(draft)).map(({ name }) => name))
  const named = [...names].flatMap((name) => (name.includes('@') ? [] : checkPropertyName(name)))
  const found = [...named, ...drafts.flatMap(dateInText)]
  if (count <= mostProperties) return found
  const message = `There are ${count} properties; no connection has more than ${mostProperties}.`
  return [...found, finding('properties-too-many', message)]
}

function checkNames(drafts: readonly PropertyDraft[]): Finding[] {
  const findings: Finding[] = []
  const seen = new Set<string>()
  for (const { name } of drafts) {
    if (name === '') findings.push(finding('property-name-missing', 'Name this property as the schema does.', '/'))
    else if (name.includes('@'))
      findings.push(finding('property-name-annotation', annotationName, `/${pointerToken(name)}`))
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

// A member of the bag whose name has an @ is an annotation to OData, and could be there twice with a derived one.
// https://docs.oasis-open.org/odata/odata-json-format/v4.01/odata-json-format-v4.01.html
const annotationName = 'A property name has no @. The editor writes “@odata.type” by itself where Graph asks for it.'

function checkAgainstSchema(drafts: readonly PropertyDraft[], schema: ConnectionSchema): readonly Finding[] {
  const byName = draftsByName(drafts)
  const schemaNames = new Map(schema.properties.map((property) => [property.name, property]))
  const held = drafts.filter((draft) => draft.name !== '' && !holdsNothing(draft))
  const unknown = held.filter(({ name }) => !schemaNames.has(name)).length
  const areMany = unknown * schemaNames.size > mostComparisons
  const sayNotInSchema = areMany ? (name: string) => notInSchemaText(name, undefined) : notInSchema(schema)
  const misfits = held.flatMap((draft) => {
    const message = misfit(draft, schemaNames.get(draft.name), sayNotInSchema)
    return message === undefined ? [] : [finding(message.rule, message.text, `/${pointerToken(draft.name)}`)]
  })
  return [...misfits, ...schema.properties.flatMap((property) => checkLabels(property, byName.get(property.name)))]
}

function misfit(
  { name, type }: PropertyDraft,
  property: SchemaProperty | undefined,
  sayNotInSchema: (name: string) => string,
): { readonly rule: DraftRuleId; readonly text: string } | undefined {
  if (property === undefined) return { rule: 'property-not-in-schema', text: sayNotInSchema(name) }
  if (property.type === undefined || property.type === type) return undefined
  const { schemaName } = propertyTypes[property.type]
  return {
    rule: 'property-type-mismatch',
    text: `The schema says that “${name}” is ${schemaName}; here it is ${propertyTypes[type].schemaName}.`,
  }
}

// What a name is near to is compared with every name of the schema, which a key must not do again for thousands of names.
const notInSchema = memoizeByObject((schema: ConnectionSchema) =>
  memoizeByText((name) => notInSchemaText(name, meantProperty(name, schema.properties)), 20_000),
)

/** So many names that a schema does not have are no slips of the finger, and it would take seconds to compare them with its own. */
const mostComparisons = 100_000

function notInSchemaText(name: string, near: string | undefined): string {
  if (near === undefined) {
    if (serviceProperties.has(name))
      return `Graph adds “${name}” to its answers by itself. Remove it: it is never sent.`
    return `The connection’s schema has no property “${name}”. Remove it, or add it to the schema first.`
  }
  return near.toLowerCase() === name.toLowerCase()
    ? `The schema spells it “${near}”.`
    : `The connection’s schema has no property “${name}”. Did you mean “${near}”?`
}

function isEmptyText(value: ValueDraft): boolean {
  return (value.kind === 'text' || value.kind === 'longText') && value.text.length === 0
}

function checkLabels(property: SchemaProperty, draft: PropertyDraft | undefined): readonly Finding[] {
  if (property.type === undefined) {
    const consequence =
      draft === undefined || holdsNothing(draft)
        ? 'it cannot send this property'
        : `it sends this property as ${propertyTypes[draft.type].schemaName}`
    return [
      finding(
        'property-type-unknown',
        `This editor does not know the type “${property.typeName}” yet, so ${consequence}.`,
        `/${pointerToken(property.name)}`,
      ),
    ]
  }
  const at = `/${pointerToken(property.name)}`
  if (draft !== undefined && !isEmptyText(draft.value) && !holdsNothing(draft)) {
    if (property.labels.length === 0) return []
    const findings = [...checkLabelAddress(property, draft), ...checkPersonValue(property, draft)]
    return findings.map((each) => ({ ...each, at: at + each.at }))
  }
  if (draft !== undefined && isEmptyText(draft.value) && property.labels.length > 0) {
    return [
      finding(
        'label-empty',
        `Fill in “${property.name}” or leave it out: search and Copilot show it, and it is empty.`,
        at,
      ),
    ]
  }
  if (property.labels.includes('title')) {
    return [finding('title-unfilled', 'Add a title: search and Copilot show it as the name of the item.', at)]
  }
  const advice = property.labels.map((each) => displayAdvice.get(each)).find((each) => each !== undefined)
  return advice === undefined ? [] : [finding('label-unfilled', advice, at)]
}
