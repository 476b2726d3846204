import type { ConnectionSchema } from './connectionSchema.ts'
import { excerpt, memberPointer } from './importNote.ts'
import type { PropertyDraft } from './itemDraft.ts'
import type { JsonMember, JsonNode } from './jsonNode.ts'
import { nodeSource, stringText } from './jsonNode.ts'
import { payloadPropertyType } from './payloadPropertyType.ts'
import type { ValueReading } from './readPayloadValue.ts'
import { readPayloadValue } from './readPayloadValue.ts'
import { noteSpecifier, specifierSuffix } from './specifierNote.ts'

/**
 * The properties of a payload, as the form holds them, in the payload's order. Annotations are read for the type and then
 * derived again; where the payload's differ from those, that is noted.
 */
export function* readPayloadProperties(
  properties: JsonNode,
  schema: ConnectionSchema | undefined,
  reading: Omit<ValueReading, 'pointer'>,
): Generator<number, readonly PropertyDraft[]> {
  const { source, notes } = reading
  if (properties.kind !== 'object') {
    notes.leftOut(
      'properties-not-object',
      '/properties',
      `“properties” has to be an object; this is ${excerpt(nodeSource(source, properties))}.`,
    )
    return []
  }
  const annotations = new Map(properties.members.filter(isAnnotation).map((member) => [baseName(member.name), member]))
  const drafts: PropertyDraft[] = []
  const seen = new Set<string>()
  for (const { name, value } of properties.members) {
    if (isAnnotation({ name })) continue
    const pointer = memberPointer('/properties', name)
    const annotation = annotations.get(name)
    annotations.delete(name)
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
  for (const [name, { name: annotationName }] of annotations) {
    notes.leftOut(
      'specifier-on-nothing',
      memberPointer('/properties', annotationName),
      `There is no property “${excerpt(name)}” to go with it.`,
    )
  }
  return drafts
}

function isAnnotation({ name }: Pick<JsonMember, 'name'>): boolean {
  return name.endsWith(specifierSuffix)
}

function baseName(name: string): string {
  return name.slice(0, -specifierSuffix.length)
}

function specifierText(source: string, node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? stringText(source, node) : undefined
}
