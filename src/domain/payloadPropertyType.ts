import type { ConnectionSchema } from './connectionSchema.ts'
import type { JsonNode } from './jsonNode.ts'
import { nodeSource } from './jsonNode.ts'
import type { PropertyType } from './propertyType.ts'
import { allPropertyTypes, propertyTypes } from './propertyType.ts'

/** The type of a property in a payload: what the schema says, else what its annotation says, else what its value looks like. */
export function payloadPropertyType(
  source: string,
  name: string,
  value: JsonNode,
  specifier: string | undefined,
  schema: ConnectionSchema | undefined,
): PropertyType {
  const ofSchema = schema?.properties.find((property) => property.name === name)?.type
  return ofSchema ?? (specifier === undefined ? undefined : typeOfSpecifier(specifier)) ?? typeOfValue(source, value)
}

/**
 * The type that an `@odata.type` names, also in the spellings that people use: with `#` or `Edm.`, in other capitals, or
 * with the schema's name DateTime.
 */
export function typeOfSpecifier(specifier: string): PropertyType | undefined {
  const wanted = normal(specifier)
  return allPropertyTypes.find((type) => normal(propertyTypes[type].specifier) === wanted)
}

function normal(specifier: string): string {
  return specifier
    .trim()
    .toLowerCase()
    .replaceAll(/#|\bedm\./g, '')
    .replaceAll(/\bdatetime\b/g, 'datetimeoffset')
}

function typeOfValue(source: string, value: JsonNode): PropertyType {
  switch (value.kind) {
    case 'string':
      return 'string'
    case 'literal':
      return value.value === null ? 'string' : 'boolean'
    case 'number':
      return isWhole(source, value) ? 'int64' : 'double'
    case 'object':
      return 'principal'
    case 'array':
      return typeOfElements(source, value.elements)
  }
}

function typeOfElements(source: string, elements: readonly JsonNode[]): PropertyType {
  if (elements.length === 0) return 'stringCollection'
  if (elements.every(({ kind }) => kind === 'object')) return 'principalCollection'
  if (!elements.every(({ kind }) => kind === 'number')) return 'stringCollection'
  return elements.every((element) => isWhole(source, element)) ? 'int64Collection' : 'doubleCollection'
}

function isWhole(source: string, node: JsonNode): boolean {
  return /^-?\d+$/.test(nodeSource(source, node))
}
