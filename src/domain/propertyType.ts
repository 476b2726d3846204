/**
 * The type of a schema property, spelled as Graph answers it.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-property
 */
export type PropertyType = keyof typeof propertyTypes

/** The type of one value: of a property that holds one, or of each element of a collection. */
export type ElementType = 'string' | 'int64' | 'double' | 'dateTime' | 'boolean' | 'principal'

/** One row of the table of property types. `specifier` is what `@odata.type` says when it must be said. */
export interface PropertyTypeRow {
  /** As the schema documentation and the admin centre write it. */
  readonly schemaName: string
  readonly element: ElementType
  readonly isCollection: boolean
  readonly specifier: string
  /** When the specifier is written: for a String only if its value has non-ASCII characters. */
  readonly annotate: 'always' | 'nonAscii' | 'never'
  readonly hint: string
}

/** The wire name of a principal: with `#` inside the object, without it inside `Collection(…)`, as shipped connectors send it. */
export const principalTypeName = 'microsoft.graph.externalConnectors.principal'

/**
 * THE TABLE of property types. A new type is one row here, one reader in elementValue.ts (for a new kind of element) and one input in editor/properties.
 * Specifiers: https://learn.microsoft.com/graph/api/externalconnectors-externalconnection-put-items
 */
export const propertyTypes = {
  string: row('String', 'string', 'String', 'nonAscii', 'Text'),
  int64: row('Int64', 'int64', 'Int64', 'never', 'Whole number, up to 19 digits'),
  double: row('Double', 'double', 'Double', 'never', 'Number, with a point for decimals'),
  dateTime: row('DateTime', 'dateTime', 'DateTimeOffset', 'never', 'For example 2026-01-31T09:30:00Z'),
  boolean: row('Boolean', 'boolean', 'Boolean', 'never', 'True or false'),
  stringCollection: collection('StringCollection', 'string', 'Collection(String)', 'Texts'),
  int64Collection: collection('Int64Collection', 'int64', 'Collection(Int64)', 'Whole numbers'),
  doubleCollection: collection('DoubleCollection', 'double', 'Collection(Double)', 'Numbers'),
  dateTimeCollection: collection('DateTimeCollection', 'dateTime', 'Collection(DateTimeOffset)', 'Dates and times'),
  principal: row('Principal', 'principal', `#${principalTypeName}`, 'never', 'A person'),
  principalCollection: collection('PrincipalCollection', 'principal', `Collection(${principalTypeName})`, 'People'),
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

function isPropertyType(name: string): name is PropertyType {
  return Object.hasOwn(propertyTypes, name)
}

function row(
  schemaName: string,
  element: ElementType,
  specifier: string,
  annotate: PropertyTypeRow['annotate'],
  hint: string,
): PropertyTypeRow {
  return { schemaName, element, isCollection: false, specifier, annotate, hint }
}

function collection(schemaName: string, element: ElementType, specifier: string, hint: string): PropertyTypeRow {
  return { schemaName, element, isCollection: true, specifier, annotate: 'always', hint }
}
