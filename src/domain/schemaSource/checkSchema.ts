import type { ConnectionSchema, SchemaProperty } from '../connectionSchema.ts'
import { mostProperties, propertyNameMaxLength } from '../limits.ts'
import { propertyTypes } from '../propertyType.ts'
import { excerpt } from '../readPayload/importNote.ts'
import { typesForLabel } from './schemaLabels.ts'
import type { SchemaFinding, SchemaRuleId } from './schemaNote.ts'

/**
 * What Graph's documentation says against a schema.
 * https://learn.microsoft.com/graph/connecting-external-content-manage-schema
 */
export function checkSchema({ properties }: ConnectionSchema): readonly SchemaFinding[] {
  return [
    ...checkCount(properties.length),
    ...checkNames(properties),
    ...checkLabelsOnce(properties),
    ...checkDisplayLabels(properties),
    ...properties.flatMap((each, property) =>
      [...checkTexts(each), ...checkUses(each), ...checkLabels(each)].map(([rule, message]) => ({
        rule,
        message,
        property,
      })),
    ),
  ]
}

const longestDescription = 200

function checkCount(count: number): readonly SchemaFinding[] {
  if (count === 0) return [{ rule: 'schema-empty', message: 'The schema has no properties.' }]
  if (count <= mostProperties) return []
  return [
    { rule: 'schema-too-many', message: `The schema has ${count} properties. Graph takes at most ${mostProperties}.` },
  ]
}

function checkNames(properties: readonly SchemaProperty[]): readonly SchemaFinding[] {
  const seen = new Map<string, string>()
  return properties.flatMap(({ name }, property): readonly SchemaFinding[] => {
    const lower = name.toLowerCase()
    const twin = seen.get(lower)
    seen.set(lower, twin ?? name)
    if (twin === undefined) return []
    return twin === name
      ? [{ rule: 'schema-name-duplicate', message: `“${excerpt(name)}” is there twice.`, property }]
      : [
          {
            rule: 'schema-name-case',
            message: `“${excerpt(name)}” and “${excerpt(twin)}” differ in capitals only. Graph may not tell them apart.`,
            property,
          },
        ]
  })
}

function checkLabelsOnce(properties: readonly SchemaProperty[]): readonly SchemaFinding[] {
  const seen = new Set<string>()
  return properties.flatMap(({ labels }, property) =>
    labels.flatMap((label): readonly SchemaFinding[] => {
      if (!seen.has(label)) {
        seen.add(label)
        return []
      }
      const message = `The label “${excerpt(label)}” is there twice. Each goes to one property only.`
      return [{ rule: 'schema-label-twice', message, property }]
    }),
  )
}

const displayLabels = ['title', 'url', 'iconUrl']

/** Results are shown by their labels; items about people have labels of their own. */
function checkDisplayLabels(properties: readonly SchemaProperty[]): readonly SchemaFinding[] {
  const labels = properties.flatMap((property) => property.labels)
  const isShown = labels.some((label) => displayLabels.includes(label) || label.startsWith('person'))
  if (properties.length === 0 || isShown) return []
  const message =
    'No property has the label title, url or iconUrl. Search and Copilot show a result by them: label the properties that hold its name, its web address and its icon.'
  return [{ rule: 'schema-labels-missing', message }]
}

type Fault = readonly [SchemaRuleId, string]

function* checkTexts({ name, aliases, description }: SchemaProperty): Generator<Fault> {
  const shown = excerpt(name)
  if (name.length > propertyNameMaxLength) {
    yield [
      'schema-name-too-long',
      `“${shown}” has ${name.length} characters. A name has at most ${propertyNameMaxLength}.`,
    ]
  }
  // Connections of 2021 may have others, when only some signs were forbidden.
  if (!isAlphanumeric(name)) yield ['schema-name-characters', `“${shown}”: new names have letters and digits only.`]
  for (const alias of aliases) {
    if (alias.length > propertyNameMaxLength || !isAlphanumeric(alias)) {
      yield [
        'schema-alias-name',
        `Alias “${excerpt(alias)}” of “${shown}”: new aliases have letters and digits only, at most ${propertyNameMaxLength}.`,
      ]
    }
  }
  if (description !== undefined && description.length > longestDescription) {
    yield [
      'schema-description-too-long',
      `The description of “${shown}” has ${description.length} characters; at most ${longestDescription} are taken.`,
    ]
  }
}

function isAlphanumeric(name: string): boolean {
  return /^[A-Za-z\d]+$/.test(name)
}

function* checkUses(property: SchemaProperty): Generator<Fault> {
  const { name, type } = property
  if (type === undefined) return
  const shown = excerpt(name)
  const { schemaName, kind } = propertyTypes[type]
  if (property.isSearchable && !kind.canBeSearchable) {
    yield ['schema-searchable-type', `“${shown}” is ${schemaName}; only String and StringCollection can be searchable.`]
  }
  if (property.isSearchable && property.isRefinable) {
    yield ['schema-searchable-refinable', `“${shown}” is searchable and refinable; it can be one of them only.`]
  }
  if (property.isRefinable && !kind.canBeRefinable) {
    yield ['schema-refinable-type', `“${shown}” is ${schemaName}; text, numbers and dates can be refinable.`]
  }
  if (property.isExactMatchRequired && (!kind.canBeSearchable || property.isSearchable)) {
    yield [
      'schema-exact-match-type',
      `“${shown}”: exact match is for String and StringCollection that are not searchable.`,
    ]
  }
}

function* checkLabels({ name, type, labels, isRetrievable }: SchemaProperty): Generator<Fault> {
  const shown = excerpt(name)
  const [first] = labels
  // Schemas for people in the documentation never say that they are retrievable.
  if (first !== undefined && !isRetrievable && !labels.every((label) => label.startsWith('person'))) {
    yield [
      'schema-label-not-retrievable',
      `“${shown}” has the label ${excerpt(first)}, so it has to be retrievable for the label to count.`,
    ]
  }
  for (const label of labels) {
    const types = typesForLabel(label)
    if (type === undefined || types === undefined || types.includes(type)) continue
    const wanted = types.map((each) => propertyTypes[each].schemaName).join(' or ')
    yield [
      label.startsWith('person') ? 'schema-label-people-type' : 'schema-label-type',
      `“${shown}” is ${propertyTypes[type].schemaName}; the label ${label} goes with ${wanted}.`,
    ]
  }
}
