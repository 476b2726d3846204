import type { ConnectionSchema } from '../connectionSchema.ts'
import type { PropertyDraft } from '../itemDraft.ts'
import type { JsonNode } from '../json/jsonNode.ts'
import { stringText } from '../json/jsonNode.ts'
import { meantProperty } from '../meantProperty.ts'
import { serviceProperties } from '../serviceProperties.ts'
import { excerpt } from './importNote.ts'
import type { PointedMember } from './payloadMember.ts'
import { isSdkMember } from './payloadMember.ts'
import { payloadPropertyType } from './payloadPropertyType.ts'
import type { PayloadNotes } from './readPayloadValue.ts'
import { readPayloadValue } from './readPayloadValue.ts'
import { noteSpecifier, specifierSuffix } from './specifierNote.ts'

/** What the bag is read with. `isAnswer` when Graph answered it: what its schema does not have came from the service. */
export interface BagReading extends PayloadNotes {
  readonly isAnswer?: boolean | undefined
}

/**
 * The properties of a payload, as the form holds them, in the payload's order. Annotations are read for the type and then
 * derived again; where the payload's differ from those, that is noted.
 */
export function* readPayloadProperties(
  members: readonly PointedMember[],
  schema: ConnectionSchema | undefined,
  reading: BagReading,
): Generator<number, readonly PropertyDraft[]> {
  const { source, notes } = reading
  const names = new Set(schema?.properties.map(({ name }) => name))
  const annotations = annotationsOf(members, reading)
  const drafts: PropertyDraft[] = []
  const seen = new Set<string>()
  for (const { name, value, pointer } of members) {
    if (isAnnotation(name)) continue
    if (isSdkMember(name) && !names.has(name)) {
      notes.leftOut('sdk-member', pointer, 'It belongs to an SDK, not to the payload.')
      continue
    }
    const annotation = annotations.get(name)
    annotations.delete(name)
    const added = names.has(name) ? undefined : addedByService(name, schema, reading)
    if (added !== undefined) {
      notes.leftOut(added.rule, pointer, added.message)
      continue
    }
    if (seen.has(name))
      notes.changed('property-twice', pointer, `“${excerpt(name)}” comes twice. Keep one of them in the form.`)
    seen.add(name)
    const specifier = specifierText(source, annotation?.value)
    const type = payloadPropertyType(source, name, value, specifier, schema)
    const draft = { name, type, value: yield* readPayloadValue(value, type, { ...reading, pointer }) }
    drafts.push(draft)
    const isAfterValue = annotation !== undefined && annotation.key.start > value.start
    noteSpecifier(draft, annotation, isAfterValue, { ...reading, pointer })
    yield value.end
  }
  for (const [name, { pointer }] of annotations) {
    if (name === '') notes.leftOut('properties-odata-type', pointer, 'The property bag goes without a type of its own.')
    else notes.leftOut('specifier-on-nothing', pointer, `There is no property “${excerpt(name)}” to go with it.`)
  }
  return drafts
}

/** What to say of a property that the schema does not have, if Graph added it. */
function addedByService(name: string, schema: ConnectionSchema | undefined, { isAnswer }: BagReading) {
  if (serviceProperties.has(name)) {
    return {
      rule: 'service-property',
      message: 'Graph adds it to its answers. It is left out and never sent.',
    } as const
  }
  if (isAnswer !== true || schema === undefined) return undefined
  // A name that was misspelt, or changed by hand, is not the service's.
  if (meantProperty(name, schema.properties) !== undefined) return undefined
  const message = `The schema has no “${excerpt(name)}”. Added by the service? It is left out and not sent back.`
  return { rule: 'service-property-perhaps', message } as const
}

/** True for the name of an annotation that says the type of a property. */
export function isAnnotation(name: string): boolean {
  return name.endsWith(specifierSuffix)
}

/** The name of the property that an annotation is about. */
export function annotatedName(name: string): string {
  return name.slice(0, -specifierSuffix.length)
}

function annotationsOf(members: readonly PointedMember[], { notes }: PayloadNotes): Map<string, PointedMember> {
  const annotations = new Map<string, PointedMember>()
  for (const member of members) {
    if (!isAnnotation(member.name)) continue
    const name = annotatedName(member.name)
    const earlier = annotations.get(name)
    if (earlier !== undefined) notes.leftOut('member-twice', earlier.pointer, 'It comes twice. The last one counts.')
    annotations.set(name, member)
  }
  return annotations
}

function specifierText(source: string, node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? stringText(source, node) : undefined
}
