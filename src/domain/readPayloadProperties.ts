import { specifierOf } from './annotate.ts'
import type { ConnectionSchema } from './connectionSchema.ts'
import { excerpt, memberPointer } from './importNote.ts'
import type { PropertyDraft } from './itemDraft.ts'
import type { JsonMember, JsonNode } from './jsonNode.ts'
import { nodeSource, stringText } from './jsonNode.ts'
import { payloadPropertyType, typeOfSpecifier } from './payloadPropertyType.ts'
import { propertyTypeRow } from './propertyType.ts'
import type { ValueReading } from './readPayloadValue.ts'
import { readPayloadValue } from './readPayloadValue.ts'
import { readProperty } from './readProperty.ts'

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
    if (seen.has(name)) notes.changed(pointer, `“${excerpt(name)}” comes twice. Keep one of them in the form.`)
    seen.add(name)
    const specifier = specifierText(source, annotation?.value)
    const type = payloadPropertyType(source, name, value, specifier, schema)
    const draft = { name, type, value: yield* readPayloadValue(value, type, { ...reading, pointer }) }
    drafts.push(draft)
    noteAnnotation(draft, annotation, { ...reading, pointer })
    yield value.end
  }
  for (const [name, { name: annotationName }] of annotations) {
    notes.leftOut(
      memberPointer('/properties', annotationName),
      `There is no property “${excerpt(name)}” to go with it.`,
    )
  }
  return drafts
}

const suffix = '@odata.type'

function isAnnotation({ name }: Pick<JsonMember, 'name'>): boolean {
  return name.endsWith(suffix)
}

function baseName(name: string): string {
  return name.slice(0, -suffix.length)
}

function specifierText(source: string, node: JsonNode | undefined): string | undefined {
  return node?.kind === 'string' ? stringText(source, node) : undefined
}

/** Notes how the annotation that will be sent differs from the one in the payload. */
function noteAnnotation(draft: PropertyDraft, given: JsonMember | undefined, reading: ValueReading): void {
  const { source, pointer, notes } = reading
  const { property } = readProperty(draft)
  const derived = property === undefined ? undefined : specifierOf(property)
  const text = specifierText(source, given?.value)
  const at = `${pointer}${suffix}`
  if (given === undefined) {
    if (derived !== undefined) notes.changed(at, `“${derived}” is added: Graph asks for the type of this value.`)
    return
  }
  if (text !== undefined && text === derived) return
  const said = text ?? nodeSource(source, given.value)
  if (derived !== undefined) return notes.changed(at, `“${excerpt(said)}” is written “${derived}”.`)
  const isFitting = text !== undefined && typeOfSpecifier(text) === draft.type
  notes.leftOut(
    at,
    isFitting
      ? `“${excerpt(said)}” is not needed for this value.`
      : `“${excerpt(said)}” does not go with the value, which is sent as ${propertyTypeRow(draft.type).schemaName}.`,
  )
}
