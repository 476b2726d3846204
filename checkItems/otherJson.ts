import type { ConnectionSchema } from '../src/domain/connectionSchema.ts'
import type { JsonNode } from '../src/domain/json/jsonNode.ts'
import { areBareProperties } from '../src/domain/readPayload/bareProperties.ts'
import { memberOf } from '../src/domain/source/json/jsonMembers.ts'

/** What JSON is that is neither item nor schema nor error, in words; undefined for what is meant as an item. */
export function otherJson(root: JsonNode, schema?: ConnectionSchema): string | undefined {
  const node = root.kind === 'array' ? (root.elements[0] ?? root) : root
  if (node.kind !== 'object') return 'JSON, but no object.'
  if (node.members.some(({ name }) => isOfItem.test(name))) return undefined
  if (areBareProperties(node.members, schema)) return undefined
  return kinds.find(({ has }) => has.every((name) => memberOf(node, name) !== undefined))?.words ?? unknown
}

// Annotated members are properties that lost the object around them.
const isOfItem = /^(?:acl|properties|content|additionalData|.+@odata\.type)$/i
const unknown =
  'JSON, but no item: it has none of “acl”, “properties” and “content”. Are these bare properties? They go into “properties”.'

/** What Graph takes and answers beside items, by members that only it has. The first that fits counts. */
const kinds: readonly { readonly has: readonly string[]; readonly words: string }[] = [
  { has: ['activities'], words: 'Activities of an item.' },
  { has: ['startDateTime', 'type'], words: 'An activity of an item.' },
  { has: ['accessType', 'value'], words: 'An access entry.' },
  { has: ['rules', 'layout'], words: 'A display template.' },
  { has: ['type', 'version', 'body'], words: 'An Adaptive Card.' },
  { has: ['authorizedAppIds'], words: 'The configuration of a connection.' },
  { has: ['sensitivityLabelId'], words: 'A sensitivity label.' },
  { has: ['principals'], words: 'Principals.' },
  { has: ['externalName', 'externalId'], words: 'A principal.' },
  { has: ['upn'], words: 'A principal.' },
  { has: ['name', 'type', 'isSearchable'], words: 'A property of a schema.' },
  { has: ['id', 'status'], words: 'A connection operation.' },
  { has: ['id', 'displayName'], words: 'An external group.' },
  { has: ['id', 'type'], words: 'A member of an external group.' },
]

/** What a text is meant to be that breaks off being JSON. */
export function meantAs(text: string): 'item' | 'schema' | 'other' {
  const head = text.slice(0, 50_000)
  if (/"(?:baseType|isSearchable|isRetrievable)"\s*:/i.test(head)) return 'schema'
  return /"(?:acl|accessType|properties)"\s*:/i.test(head) ? 'item' : 'other'
}
