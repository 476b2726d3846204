/** A property of a connection's schema. Flags are kept only where they are set. */
export type SchemaProperty = {
  readonly name: string
  readonly type: PropertyType
  readonly labels?: readonly string[]
  readonly aliases?: readonly string[]
  readonly description?: string
  readonly isSearchable?: true
  readonly isQueryable?: true
  readonly isRetrievable?: true
  readonly isRefinable?: true
  readonly isExactMatchRequired?: true
  readonly importanceScore?: 'low' | 'medium' | 'high' | 'veryHigh'
}

/**
 * Property types of a schema, spelt as Graph answers them.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-property
 */
export const propertyTypeNames = [
  'string',
  'int64',
  'double',
  'dateTime',
  'boolean',
  'stringCollection',
  'int64Collection',
  'doubleCollection',
  'dateTimeCollection',
  'principal',
  'principalCollection',
] as const

export type PropertyType = (typeof propertyTypeNames)[number]

/** A connection. Without a schema it is a draft and takes no items. */
export type Connection = {
  readonly id: string
  readonly name: string
  readonly description: string
  readonly state: 'draft' | 'ready'
  readonly contentCategory: string
  readonly ownerAppId: string
  readonly authorizedAppIds: readonly string[]
  readonly schema?: readonly SchemaProperty[] | undefined
  /** How its results look. */
  readonly templates?: readonly ResultTemplateSeed[]
}

/** https://learn.microsoft.com/graph/api/resources/externalconnectors-displaytemplate */
export type ResultTemplateSeed = {
  readonly id: string
  readonly priority: number
  readonly rules: readonly {
    readonly property: string
    readonly operation: string
    readonly values: readonly string[]
    readonly valuesJoinedBy: 'and' | 'or'
  }[]
  readonly layout: object
}
