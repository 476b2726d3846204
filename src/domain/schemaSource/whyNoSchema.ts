import type { JsonNode } from '../json/jsonNode.ts'
import { memberNamed } from './members.ts'

/** What a JSON text is instead of a schema, and what to do with it, as a sentence. */
export function whyNoSchema(root: JsonNode): string {
  if (root.kind === 'array') return `This list has no properties of a schema in it. ${wanted}`
  if (root.kind !== 'object') return `This is a single value. ${wanted}`
  const has = (name: string) => memberNamed(root, name) !== undefined
  if (has('error')) return 'This is an error that Graph answered, not a schema.'
  if (has('acl') || has('content') || memberNamed(root, 'properties')?.value.kind === 'object') {
    return has('$schema') || has('required')
      ? `This is a JSON Schema or something like it, not the schema of a connection. ${wanted}`
      : 'This is an item, not a schema. Import it into the form; a schema can then be inferred from it.'
  }
  if (has('state') || has('configuration') || has('searchSettings')) {
    return 'This is a connection. Its schema is what GET /external/connections/{id}/schema answers.'
  }
  return `There is no list of properties in it. ${wanted}`
}

const wanted = 'A schema is { "properties": [ { "name": "title", "type": "string" } ] }.'
