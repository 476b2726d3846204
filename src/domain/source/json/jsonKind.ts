import type { JsonNode } from '../../json/jsonNode.ts'
import { areBareProperties } from '../../readPayload/bareProperties.ts'
import { areFailedEntries, isErrorAnswer } from './errorAnswerKind.ts'
import { jsonContainer } from './jsonContainers.ts'
import { elementsOf, memberAt, memberOf } from './jsonMembers.ts'

/** What a JSON value is, by its shape alone. */
export type JsonKind =
  | 'item'
  | 'items'
  | 'wrapped items'
  | 'batch'
  | 'batch answer'
  | 'container'
  | 'schema'
  | 'error answer'
  | 'connection'
  | 'connections'
  | 'search'
  | 'properties'
  | 'text'
  | 'other'

/** Tells an item from what else Graph answers and takes, and from what tools write. Looks at the first levels only. */
export function jsonKind(source: string, root: JsonNode): JsonKind {
  if (root.kind === 'string') return 'text'
  if (root.kind === 'array' && areFailedEntries(source, root)) return 'error answer'
  if (root.kind === 'array') return hasSchemaProperty(root) ? 'schema' : 'items'
  if (root.kind !== 'object') return 'other'
  const has = (name: string) => memberOf(root, name) !== undefined
  // Properties may be named as members of anything else; only they have their types beside them.
  if (!['acl', 'properties', 'content', 'error'].some(has) && areBareProperties(root.members, undefined))
    return 'properties'
  if (isErrorAnswer(source, root)) return 'error answer'
  if (has('acl')) return 'item'
  if (jsonContainer(source, root) !== undefined) return 'container'
  if (memberOf(root, 'properties')?.kind === 'object') return 'item'
  if (has('baseType') || hasSchemaProperty(memberOf(root, 'properties'))) return 'schema'
  if (hasSchemaProperty(memberAt(root, 'value', 'properties'))) return 'schema'
  if (hasSchemaProperty(memberOf(root, 'schema'))) return 'schema'
  if (hasSchemaProperty(memberAt(root, 'schema', 'properties'))) return 'schema'
  const requests = elementsOf(memberOf(root, 'requests')).slice(0, mostLookedAt)
  if (requests.some((each) => memberOf(each, 'entityTypes') !== undefined)) return 'search'
  if (requests.some((each) => memberOf(each, 'url') !== undefined)) return 'batch'
  if (has('requests')) return 'search'
  if (isBatchAnswer(root)) return 'batch answer'
  const [first] = elementsOf(memberOf(root, 'value'))
  if (memberOf(first, 'hitsContainers') !== undefined) return 'search'
  if (isConnection(first)) return 'connections'
  if (isSchemaProperty(first)) return 'schema'
  if (first !== undefined) return 'wrapped items'
  if (has('content')) return 'item'
  return isConnection(root) ? 'connection' : 'other'
}

/** https://learn.microsoft.com/graph/json-batching#response-format */
function isBatchAnswer(root: JsonNode): boolean {
  const [first] = elementsOf(memberOf(root, 'responses'))
  return memberOf(first, 'status') !== undefined && (memberOf(first, 'id') ?? memberOf(first, 'body')) !== undefined
}

function hasSchemaProperty(list: JsonNode | undefined): boolean {
  return elementsOf(list).slice(0, mostLookedAt).some(isSchemaProperty)
}

/** A schema has up to 128 properties; a list may have a million of anything. */
const mostLookedAt = 128

/** https://learn.microsoft.com/graph/api/resources/externalconnectors-property */
function isSchemaProperty(node: JsonNode | undefined): boolean {
  if (memberOf(node, 'accessType') !== undefined || memberOf(node, 'acl') !== undefined) return false
  return memberOf(node, 'name')?.kind === 'string' && memberOf(node, 'type')?.kind === 'string'
}

/** https://learn.microsoft.com/graph/api/resources/externalconnectors-externalconnection */
function isConnection(node: JsonNode | undefined): boolean {
  const own = ['activitySettings', 'searchSettings', 'configuration', 'connectorId', 'enabledContentExperiences']
  if (memberOf(node, 'acl') !== undefined || memberOf(node, 'properties') !== undefined) return false
  const hasState = memberOf(node, 'state') !== undefined && memberOf(node, 'name') !== undefined
  const hasDescription = ['id', 'name', 'description'].every((name) => memberOf(node, name) !== undefined)
  return hasState || hasDescription || own.some((name) => memberOf(node, name) !== undefined)
}
