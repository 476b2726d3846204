import type { Severity } from '../rules.ts'

const docs = 'https://learn.microsoft.com/graph/api/resources'
const schema = `${docs}/externalconnectors-schema`
const property = `${docs}/externalconnectors-property`
const manageSchema = 'https://learn.microsoft.com/graph/connecting-external-content-manage-schema'
const peopleData = 'https://learn.microsoft.com/microsoft-365-copilot/extensibility/build-connectors-with-people-data'

/**
 * Everything there is to say about a schema text: a stable id, how bad it is, and the page that proves it. What Graph
 * documents is an error, what is only observed or contradicted by Microsoft's own samples warns, and what is merely read
 * differently is advice. None of it keeps the schema from being used: Graph has schemas that break today's rules.
 */
export const schemaRules = {
  'schema-place': { severity: 'advice', link: schema },
  'schema-base-type': { severity: 'error', link: schema },
  'schema-empty': { severity: 'error', link: schema },
  'schema-too-many': { severity: 'error', link: schema },
  'schema-property-unreadable': { severity: 'error', link: property },
  'schema-member-spelling': { severity: 'advice', link: property },
  'schema-member-twice': { severity: 'warning', link: property },
  'schema-member-unknown': { severity: 'advice', link: property },
  'schema-flag-text': { severity: 'advice', link: property },
  'schema-flag-unreadable': { severity: 'warning', link: property },
  'schema-list-text': { severity: 'warning', link: property },
  'schema-list-unreadable': { severity: 'warning', link: property },
  'schema-type-spelling': { severity: 'advice', link: property },
  'schema-type-of-payload': { severity: 'warning', link: property },
  'schema-type-unknown': { severity: 'error', link: property },
  'schema-type-hidden': { severity: 'warning', link: property },
  'schema-labels-missing': { severity: 'advice', link: manageSchema },
  'schema-name-too-long': { severity: 'error', link: property },
  'schema-name-characters': { severity: 'warning', link: property },
  'schema-name-duplicate': { severity: 'error', link: property },
  'schema-name-case': { severity: 'warning', link: property },
  'schema-alias-name': { severity: 'warning', link: property },
  'schema-description-too-long': { severity: 'error', link: property },
  'schema-label-spelling': { severity: 'advice', link: property },
  'schema-label-unknown': { severity: 'warning', link: property },
  'schema-label-hidden': { severity: 'warning', link: property },
  'schema-label-twice': { severity: 'error', link: manageSchema },
  'schema-label-type': { severity: 'warning', link: manageSchema },
  'schema-label-people-type': { severity: 'warning', link: peopleData },
  'schema-label-not-retrievable': { severity: 'warning', link: manageSchema },
  'schema-searchable-type': { severity: 'error', link: property },
  'schema-searchable-refinable': { severity: 'error', link: manageSchema },
  'schema-refinable-type': { severity: 'warning', link: property },
  'schema-exact-match-type': { severity: 'error', link: `${property}?view=graph-rest-beta` },
} as const satisfies Record<string, { severity: Severity; link: string }>

export type SchemaRuleId = keyof typeof schemaRules

/** One thing to know about a schema text. `pointer` leads into the JSON as given; `at` is the place in its source. */
export interface SchemaNote {
  readonly rule: SchemaRuleId
  readonly severity: Severity
  readonly pointer: string
  /** In UTF-16 code units. */
  readonly at: number
  readonly message: string
  readonly link: string
}

/** A note before its place in a text is known. `property` is the index in the schema; without it, it is about the whole. */
export interface SchemaFinding {
  readonly rule: SchemaRuleId
  readonly message: string
  readonly property?: number
}

/** Where a note stands. */
export interface NotePointers {
  readonly pointer: string
  readonly at: number
}

export function schemaNote(rule: SchemaRuleId, message: string, { pointer, at }: NotePointers): SchemaNote {
  return { rule, message, pointer, at, ...schemaRules[rule] }
}
