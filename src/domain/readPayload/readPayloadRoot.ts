import type { ApiVersion } from '../apiVersion.ts'
import type { ConnectionSchema } from '../connectionSchema.ts'
import type { ItemDraft } from '../itemDraft.ts'
import { labelMember } from '../itemDraft.ts'
import type { JsonMember, JsonNode } from '../json/jsonNode.ts'
import { nodeSource, stringText } from '../json/jsonNode.ts'
import { excerpt } from './importNote.ts'
import type { PointedMember } from './payloadMember.ts'
import { isSdkMember, plainName, pointedMembers, sortedMembers } from './payloadMember.ts'
import { readPayloadAcl } from './readPayloadAcl.ts'
import { noContent, readPayloadContent } from './readPayloadContent.ts'
import { readPayloadLabel } from './readPayloadLabel.ts'
import { annotatedName, type BagReading, isAnnotation, readPayloadProperties } from './readPayloadProperties.ts'

/** The members of an item that a payload fills in. */
export type PayloadItem = Pick<ItemDraft, 'acl' | 'properties' | 'content' | 'sensitivityLabelId'> & {
  readonly itemId: string | undefined
}

/** What the root of a payload is read with. */
export interface RootReading extends BagReading {
  readonly schema: ConnectionSchema | undefined
  readonly apiVersion: ApiVersion | undefined
}

/** True when the members of an object could be those of an item, in any spelling. */
export function hasItemMember(members: readonly JsonMember[]): boolean {
  return members.some(({ name, value }) => {
    if (itemMembers.has(plainName(name))) return true
    return plainName(name) === 'additionaldata' && value.kind === 'object' && value.members.some(isItemMember)
  })
}

const itemMembers = new Set(['acl', 'properties', 'content'])

function isItemMember({ name }: JsonMember): boolean {
  return itemMembers.has(plainName(name))
}

/** The item that the members of an object make, as the form holds it. */
export function* readPayloadRoot(members: readonly JsonMember[], reading: RootReading): Generator<number, PayloadItem> {
  const { source, notes, schema } = reading
  const isAnswer = reading.isAnswer === true || members.some(({ name }) => name === '@odata.context')
  const { known, others } = sortedMembers(pointedMembers(members, '', notes), rootNames, notes)
  const [acl, content, id] = [known.get('acl'), known.get('content'), known.get('id')]
  const outside = outsideBag(others, known.has('properties'), reading)
  for (const member of others) if (!outside.has(member)) noteOther(member, isAnswer, reading)
  if (acl === undefined) notes.changed('acl-missing', '/acl', 'There is no “acl”: an empty one is written.')
  if (id !== undefined) noteId(id, reading)
  const activities = known.get('activities')
  if (activities !== undefined) noteActivities(activities, reading)
  const label = known.get('informationProtectionLabel')
  const bag = [...outside, ...bagMembers(known.get('properties'), outside.size > 0, reading)]
  return {
    itemId: id?.value.kind === 'string' ? stringText(source, id.value) : undefined,
    acl: acl === undefined ? [] : yield* readPayloadAcl(acl, reading),
    properties: yield* readPayloadProperties(bag, schema, { ...reading, isAnswer }),
    content: content === undefined ? noContent : yield* readPayloadContent(content, reading),
    ...(label === undefined ? {} : labelMember(readPayloadLabel(label, reading))),
  }
}

const rootNames = ['acl', 'properties', 'content', 'id', 'activities', 'informationProtectionLabel'] as const

/** The members of the property bag; none, and a note, where there is no bag. */
function bagMembers(
  properties: PointedMember | undefined,
  hasOutside: boolean,
  { source, notes, schema }: RootReading,
): readonly PointedMember[] {
  if (properties === undefined) {
    if (!hasOutside)
      notes.changed('properties-missing', '/properties', 'There are no “properties”: empty ones are written.')
    return []
  }
  const { value, pointer } = properties
  if (value.kind === 'object') {
    const isOwn = (name: string) => schema?.properties.some((property) => property.name === name) === true
    return pointedMembers(value.members, pointer, notes, isOwn)
  }
  notes.leftOut(
    'properties-not-object',
    pointer,
    `“properties” has to be an object; this is ${excerpt(nodeSource(source, value))}.`,
  )
  return []
}

/**
 * The members beside the property bag that belong into it: those that the schema names, and without a bag whatever could
 * be a value. Payloads of 2020 had them there.
 */
function outsideBag(
  others: readonly PointedMember[],
  hasBag: boolean,
  { notes, schema }: RootReading,
): ReadonlySet<PointedMember> {
  const names = new Set(schema?.properties.map(({ name }) => name))
  const belongs = ({ name, value }: PointedMember) =>
    !name.includes('@') && !isSdkMember(name) && (names.has(name) || (!hasBag && value.kind !== 'object'))
  const values = others.filter(belongs)
  for (const { name, pointer } of values) {
    notes.changed('property-outside-bag', pointer, `“${excerpt(name)}” goes into “properties”.`)
  }
  const moved = new Set(values.map(({ name }) => name))
  const annotations = others.filter(({ name }) => isAnnotation(name) && moved.has(annotatedName(name)))
  return new Set([...annotations, ...values])
}

function noteOther({ name, pointer }: PointedMember, isAnswer: boolean, { notes }: RootReading): void {
  if (name === '@odata.type') notes.leftOut('root-odata-type', pointer, 'An item goes without a type of its own.')
  else if (name.includes('@odata.')) notes.leftOut('root-response-member', pointer, 'Graph adds it to an answer.')
  else if (isSdkMember(name)) notes.leftOut('sdk-member', pointer, 'It belongs to an SDK, not to the payload.')
  else if (isAnswer) notes.leftOut('root-response-member', pointer, 'Probably added by Graph to its answer.')
  else notes.leftOut('root-member-unknown', pointer, 'Not a part of what is sent.')
}

function noteId({ value, pointer }: PointedMember, { notes }: RootReading): void {
  if (value.kind === 'string') {
    const why = 'It goes to “Item ID”: it is part of the address, not of the payload.'
    return notes.leftOut('item-id-in-body', pointer, why)
  }
  notes.leftOut('item-id-not-text', pointer, 'An item ID is text. Enter it in “Item ID”.')
}

function noteActivities({ value, pointer }: PointedMember, { notes }: RootReading): void {
  const isEmpty = (value.kind === 'array' && value.elements.length === 0) || value.kind === 'literal'
  if (isEmpty) return notes.leftOut('root-response-member', pointer, 'Graph adds it to an answer.')
  notes.leftOut('activities-left-out', pointer, 'This editor does not send activities.')
  if (value.kind !== 'array') return
  for (const [index, activity] of value.elements.entries()) {
    if (!hasType(activity))
      notes.leftOut('activity-odata-type-missing', `${pointer}/${index}`, 'It has no “@odata.type”.')
  }
}

function hasType(node: JsonNode): boolean {
  return node.kind === 'object' && node.members.some(({ name }) => name === '@odata.type')
}
