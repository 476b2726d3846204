import type { ConnectionSchema } from '../connectionSchema.ts'
import type { JsonMember } from '../json/jsonNode.ts'
import { pointedMembers } from './payloadMember.ts'
import { noContent } from './readPayloadContent.ts'
import { annotatedName, isAnnotation, readPayloadProperties } from './readPayloadProperties.ts'
import type { PayloadItem, RootReading } from './readPayloadRoot.ts'
import { areTooMany } from './tooMuch.ts'

/**
 * True when the members of an object are properties that lost the item around them: the schema knows most of their names,
 * or one of them has its type beside it. What Graph answers has a context, and is something else.
 */
export function areBareProperties(members: readonly JsonMember[], schema: ConnectionSchema | undefined): boolean {
  if (areTooMany(members)) return false
  const names = new Set(members.map(({ name }) => name))
  if (names.has('@odata.context') || names.has('@odata.id')) return false
  const isTyped = ({ name, value }: JsonMember) =>
    value.kind === 'string' && isAnnotation(name) && name !== '@odata.type' && names.has(annotatedName(name))
  if (members.some(isTyped)) return true
  const known = new Set(schema?.properties.map(({ name }) => name))
  const plain = [...names].filter((name) => !name.includes('@'))
  return plain.filter((name) => known.has(name)).length * 2 > plain.length
}

/** The item that bare properties make: it has no entries and no content. */
export function* readBareProperties(
  members: readonly JsonMember[],
  reading: RootReading,
): Generator<number, PayloadItem> {
  const { notes, schema } = reading
  const isOwn = (name: string) => schema?.properties.some((property) => property.name === name) === true
  notes.changed('properties-bare', '', 'These are properties without an item around them: they go into “properties”.')
  notes.changed('acl-missing', '/acl', 'There is no “acl”: an empty one is written.')
  const properties = yield* readPayloadProperties(pointedMembers(members, '', notes, isOwn), schema, reading)
  return { itemId: undefined, acl: [], properties, content: noContent }
}
