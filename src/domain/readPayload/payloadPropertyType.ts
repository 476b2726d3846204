import type { ConnectionSchema } from '../connectionSchema.ts'
import type { ElementKind } from '../elementKinds/elementKind.ts'
import type { JsonNode } from '../json/jsonNode.ts'
import { nodeSource } from '../json/jsonNode.ts'
import { nearestOf } from '../nearest.ts'
import type { PropertyType } from '../propertyType.ts'
import { allPropertyTypes, propertyTypeRow, propertyTypes } from '../propertyType.ts'
import { isPersonLike } from './isPersonLike.ts'

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
 * The type that an `@odata.type` names, also in the spellings that people use: with `#` or `Edm.`, in other capitals, with
 * the schema's names (DateTime, StringCollection), or with a slip of the finger.
 */
export function typeOfSpecifier(specifier: string): PropertyType | undefined {
  const wanted = normal(specifier)
  const exact = typesByName.get(wanted)
  if (exact !== undefined || wanted.length > longestName) return exact
  // Int64 is not a slip for Int32: only what has a longer word in it can be misspelt.
  return /\d/.test(wanted) ? undefined : typesByName.get(nearestOf(wanted, namesWithoutDigits) ?? '')
}

/** True when it names a kind in the schema's word, where the payload has another: `Collection(DateTime)`. */
export function saysSchemaWord(specifier: string): boolean {
  return schemaWords.some(({ word }) => specifier.search(word) >= 0)
}

// A principal's word is a part of its name in the payload.
const schemaWords = allPropertyTypes.flatMap((type) => {
  const { kind, isCollection } = propertyTypeRow(type)
  const isOther = kind.heldAs === 'text' && kind.schemaName !== kind.wireName
  return isOther && !isCollection ? [{ word: new RegExp(`\\b${kind.schemaName}\\b`, 'gi'), name: kind.wireName }] : []
})

function normal(specifier: string): string {
  const said = specifier.trim().replaceAll(/#|\bedm\./gi, '')
  return schemaWords.reduce((text, { word, name }) => text.replaceAll(word, name), said).toLowerCase()
}

const typesByName: ReadonlyMap<string, PropertyType> = new Map(
  allPropertyTypes.flatMap((type) => [
    [normal(propertyTypes[type].specifier), type],
    [propertyTypes[type].schemaName.toLowerCase(), type],
  ]),
)
const namesWithoutDigits = [...typesByName.keys()].filter((name) => !/\d/.test(name))
const longestName = 80

/** The first type in the table that every value fits; text, which everything can be written as, where there is none. */
function typeOfValue(source: string, node: JsonNode): PropertyType {
  const isCollection = node.kind === 'array'
  const nodes = isCollection ? node.elements : [node]
  const found = allPropertyTypes.find((type) => {
    const row = propertyTypeRow(type)
    return row.isCollection === isCollection && nodes.every((each) => isOfKind(source, each, row.kind))
  })
  return found ?? (isCollection ? 'stringCollection' : 'string')
}

function isOfKind(source: string, node: JsonNode, { json, fits, heldAs }: ElementKind): boolean {
  if (heldAs === 'principal') return isPersonLike(source, node)
  const shape = node.kind === 'literal' && node.value !== null ? 'boolean' : node.kind
  return shape === json && (fits === undefined || fits(nodeSource(source, node)))
}
