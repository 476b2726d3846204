import { z } from 'zod'
import { propertyTypeNames, type SchemaProperty } from '../seed/connection.ts'
import type { GraphVersion } from './graphContext.ts'

const flag = z.boolean().nullish()
const namePattern = /^[A-Za-z0-9]{1,32}$/
const names = z.array(z.string()).nullish()
const propertyShape = z.strictObject({
  name: z.string().regex(namePattern, 'a name has 1 to 32 letters and digits.'),
  type: z.preprocess(typeNamed, z.enum(propertyTypeNames, 'no such type.')),
  labels: names,
  aliases: names,
  description: z.string().max(200).nullish(),
  isSearchable: flag,
  isQueryable: flag,
  isRetrievable: flag,
  isRefinable: flag,
  isExactMatchRequired: flag,
})
const schemaShape = z.strictObject({
  baseType: z.literal('microsoft.graph.externalItem').optional(),
  properties: z.array(propertyShape).min(1).max(128),
})

/**
 * The schema that a connection has after a request: what was there, changed and added to. A text says why it is refused.
 * https://learn.microsoft.com/graph/connecting-external-content-manage-schema
 */
export function readSchema(
  json: unknown,
  before: readonly SchemaProperty[],
  version: GraphVersion,
): SchemaProperty[] | string {
  const read = schemaShape.safeParse(json)
  if (!read.success) return z.prettifyError(read.error)
  const wanted: SchemaProperty[] = []
  for (const { type, ...wire } of read.data.properties) {
    if (typeof wire.isExactMatchRequired === 'boolean' && version === 'v1.0') {
      return `/${wire.name}: 'isExactMatchRequired' is not a member on v1.0.`
    }
    wanted.push({ name: wire.name, type, ...textsOf(wire), ...flagsOf(wire) })
  }
  const refused = wanted
    .map((property) => refusalOf(property, before))
    .concat(labelTwice(wanted))
    .find((why) => why !== undefined)
  if (refused !== undefined) return refused
  const wantedNames = new Set(wanted.map(({ name }) => name))
  if (wantedNames.size < wanted.length) return 'A property is there twice.'
  const all = before.map((old) => wanted.find(({ name }) => name === old.name) ?? old)
  return [...all, ...wanted.filter(({ name }) => !before.some((old) => old.name === name))]
}

/** The name of a type as Graph spells it, whatever its case; anything else as it is. */
function typeNamed(text: unknown): unknown {
  return propertyTypeNames.find((each) => typeof text === 'string' && each.toLowerCase() === text.toLowerCase()) ?? text
}

function refusalOf(property: SchemaProperty, before: readonly SchemaProperty[]): string | undefined {
  const { name, type, labels = [], isSearchable, isRefinable, isRetrievable } = property
  const old = before.find((each) => each.name === name)
  if (old !== undefined && old.type !== type) return `/${name}: the type of a registered property cannot be changed.`
  if (old !== undefined && isRefinable === true && old.isRefinable !== true) {
    return `/${name}: a registered property cannot be made refinable.`
  }
  const isText = type === 'string' || type === 'stringCollection'
  if (isSearchable === true && !isText) return `/${name}: a ${type} cannot be searchable.`
  if (isSearchable === true && isRefinable === true) return `/${name}: it cannot be searchable and refinable.`
  if (isRefinable === true && type === 'boolean') return `/${name}: RefinerShouldNotBeOfType boolean.`
  if (labels.length > 0 && isRetrievable !== true && !labels.every((label) => label.startsWith('person'))) {
    return `/${name}: a property with a label has to be retrievable.`
  }
  return undefined
}

function labelTwice(properties: readonly SchemaProperty[]): string | undefined {
  const labels = properties.flatMap((each) => each.labels ?? [])
  const twice = labels.find((label, index) => labels.indexOf(label) !== index)
  return twice === undefined ? undefined : `The label '${twice}' is there twice.`
}

type Wire = Omit<z.infer<typeof propertyShape>, 'type'>

function textsOf({ labels, aliases, description }: Wire) {
  return {
    ...(labels?.length ? { labels } : {}),
    ...(aliases?.length ? { aliases } : {}),
    ...(typeof description === 'string' ? { description } : {}),
  }
}

function flagsOf(wire: Wire) {
  return {
    ...(wire.isSearchable === true && { isSearchable: true as const }),
    ...(wire.isQueryable === true && { isQueryable: true as const }),
    ...(wire.isRetrievable === true && { isRetrievable: true as const }),
    ...(wire.isRefinable === true && { isRefinable: true as const }),
    ...(wire.isExactMatchRequired === true && { isExactMatchRequired: true as const }),
  }
}
