import type { JsonNode } from '../json/jsonNode.ts'
import { stringText } from '../json/jsonNode.ts'
import { memberPointer } from '../readPayload/importNote.ts'
import { firstOf, type JsonObject, memberNamed } from './members.ts'

/** The list of properties in a JSON text: where it is, the object it is a member of, and the connection named around it. */
export interface FoundSchema {
  readonly elements: readonly JsonNode[]
  readonly pointer: string
  readonly at: number
  readonly owner: JsonObject | undefined
  readonly connectionId: string | undefined
}

/**
 * Finds the list of properties of a schema, nearest to the root first: the text itself, or a member at any name, as
 * answers (`properties`, `value`) and the configuration files of connectors (`schema`, beside `connection`) have it.
 */
export function findSchema(source: string, root: JsonNode): FoundSchema | undefined {
  const queue: Visit[] = [{ node: root, pointer: '', owner: undefined, around: [], depth: 0 }]
  // The queue grows while it is walked.
  for (const visit of queue) {
    const { node, pointer, owner, around } = visit
    if (node.kind === 'array' && isListOfProperties(visit)) {
      const connectionId = connectionIdIn(source, around)
      return { elements: node.elements, pointer, at: node.start, owner, connectionId }
    }
    if (queue.length < mostVisits && visit.depth < mostDepth) queue.push(...inside(visit))
  }
  return undefined
}

interface Visit {
  readonly node: JsonNode
  readonly pointer: string
  readonly owner: JsonObject | undefined
  readonly around: readonly JsonObject[]
  readonly depth: number
}

// More is no configuration file.
const mostVisits = 10_000
const mostDepth = 32

function inside({ node, pointer, around, depth }: Visit): readonly Visit[] {
  if (node.kind === 'object') {
    return firstOf(node.members).map(({ name, value }) => ({
      node: value,
      pointer: memberPointer(pointer, name),
      owner: node,
      around: [node, ...around],
      depth: depth + 1,
    }))
  }
  if (node.kind !== 'array') return []
  return firstOf(node.elements).map((element, index) => ({
    node: element,
    pointer: `${pointer}/${index}`,
    owner: undefined,
    around,
    depth: depth + 1,
  }))
}

function isListOfProperties({ node, pointer, owner }: Visit): boolean {
  if (node.kind !== 'array') return false
  if (node.elements.slice(0, 20).some(isProperty)) return true
  // A list with nothing that reads as a property still is what the schema calls its properties.
  const isCalledSo = pointer.toLowerCase().endsWith('/properties')
  return (
    isCalledSo && owner !== undefined && (pointer === '/properties' || memberNamed(owner, 'baseType') !== undefined)
  )
}

function isProperty(node: JsonNode): boolean {
  return node.kind === 'object' && ['name', 'type'].every((name) => memberNamed(node, name)?.value.kind === 'string')
}

/** `connection: { id }` or `connectionId` beside the schema or around it, or the `id` of what it is in. */
function connectionIdIn(source: string, around: readonly JsonObject[]): string | undefined {
  for (const [index, object] of around.entries()) {
    const connection = memberNamed(object, 'connection')?.value
    const id =
      (connection?.kind === 'object' ? memberNamed(connection, 'id') : undefined) ??
      memberNamed(object, 'connectionId') ??
      // The first one has the list itself: its id is the schema's.
      (index > 0 ? memberNamed(object, 'id') : undefined)
    if (id?.value.kind === 'string') return stringText(source, id.value)
    const inContext = connectionOfContext(source, memberNamed(object, '@odata.context')?.value)
    if (inContext !== undefined) return inContext
  }
  return undefined
}

function connectionOfContext(source: string, context: JsonNode | undefined): string | undefined {
  if (context?.kind !== 'string') return undefined
  return /\/connections\('([^']+)'\)/.exec(stringText(source, context))?.[1]
}
