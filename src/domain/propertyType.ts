import { booleanKind } from './elementKinds/booleanKind.ts'
import { dateTimeKind } from './elementKinds/dateTimeKind.ts'
import { doubleKind } from './elementKinds/doubleKind.ts'
import type { ElementKind } from './elementKinds/elementKind.ts'
import { int64Kind } from './elementKinds/int64Kind.ts'
import { principalKind } from './elementKinds/principalKind.ts'
import { stringKind } from './elementKinds/stringKind.ts'

/**
 * The type of a schema property, spelled as Graph answers it.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-property
 */
export type PropertyType = keyof typeof propertyTypes

/** One row of the table of property types: a kind of element, and what follows from it for one or for many. */
export interface PropertyTypeRow {
  readonly kind: ElementKind
  readonly isCollection: boolean
  /** As the schema documentation and the admin centre write it. */
  readonly schemaName: string
  /** What `@odata.type` says when it must be said. */
  readonly specifier: string
  /** When the specifier is written: for a String only if its value has non-ASCII characters. */
  readonly annotate: 'always' | 'nonAscii' | 'never'
  readonly hint: string
  /** The control in editor/properties. */
  readonly input: ElementKind['input'] | 'list'
  /** Whether the value may be a document. */
  readonly takesLongText: boolean
}

/**
 * THE TABLE of property types: one value of a kind, or a collection of its elements. A new kind is a file in elementKinds and
 * its rows here; where a value could be of several kinds, the first that fits is inferred.
 * Specifiers: https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-put-items
 */
export const propertyTypes = {
  string: single(stringKind),
  int64: single(int64Kind),
  double: single(doubleKind),
  dateTime: single(dateTimeKind),
  boolean: single(booleanKind),
  stringCollection: collection(stringKind),
  int64Collection: collection(int64Kind),
  doubleCollection: collection(doubleKind),
  dateTimeCollection: collection(dateTimeKind),
  principal: single(principalKind),
  principalCollection: collection(principalKind),
} as const satisfies Record<string, PropertyTypeRow>

/** Every property type, in the order the editor offers them. */
export const allPropertyTypes: readonly PropertyType[] = Object.keys(propertyTypes).filter(isPropertyType)

/** The type that a schema names; case does not count, since samples register `String` and Graph answers `string`. */
export function propertyTypeNamed(name: string): PropertyType | undefined {
  return allPropertyTypes.find((type) => type.toLowerCase() === name.toLowerCase())
}

/** The row of a type, widened to what all rows share. */
export function propertyTypeRow(type: PropertyType): PropertyTypeRow {
  return propertyTypes[type]
}

/** What a schema calls a type; one that the editor does not know by the name that was read. */
export function schemaTypeName({
  type,
  typeName,
}: {
  readonly type: PropertyType | undefined
  readonly typeName: string
}): string {
  return type === undefined ? typeName : propertyTypes[type].schemaName
}

function isPropertyType(name: string): name is PropertyType {
  return Object.hasOwn(propertyTypes, name)
}

function single(kind: ElementKind): PropertyTypeRow {
  const { schemaName, wireName, annotate, hint, input } = kind
  return {
    kind,
    isCollection: false,
    schemaName,
    // With # inside an object, without it inside Collection(…), as shipped connectors send it.
    specifier: kind.json === 'object' ? `#${wireName}` : wireName,
    annotate,
    hint,
    input,
    takesLongText: kind.heldAs === 'text' && kind.takesLongText,
  }
}

function collection(kind: ElementKind): PropertyTypeRow {
  const { schemaName, wireName, hint, collectionHint = hint, input } = kind
  return {
    kind,
    isCollection: true,
    schemaName: `${schemaName}Collection`,
    specifier: `Collection(${wireName})`,
    annotate: 'always',
    hint: collectionHint,
    input: kind.heldAs === 'text' ? 'list' : input,
    takesLongText: false,
  }
}
