import type { ConnectionSchema, SchemaProperty } from '../connectionSchema.ts'
import { stringText } from '../json/jsonNode.ts'
import { readJson } from '../json/jsonReader.ts'
import type { Repair } from '../json/jsonRepair.ts'
import { type LineAndColumn, lineAndColumn } from '../json/lineAndColumn.ts'
import { inWords } from '../limits.ts'
import { excerpt, memberPointer } from '../readPayload/importNote.ts'
import { checkSchema } from './checkSchema.ts'
import { type FoundSchema, findSchema } from './findSchema.ts'
import { firstOf, memberNamed, mostLookedAt } from './members.ts'
import { readSchemaProperty } from './readSchemaProperty.ts'
import type { NotePointers, SchemaNote } from './schemaNote.ts'
import { schemaNote } from './schemaNote.ts'
import { whyNoSchema } from './whyNoSchema.ts'

/** What a text that should be a schema holds: a schema, JSON that is none, or no JSON. */
export type SchemaTextReading =
  | {
      readonly kind: 'schema'
      readonly schema: ConnectionSchema
      /** Of the connection that the text names beside the schema. */
      readonly connectionId: string | undefined
      readonly notes: readonly SchemaNote[]
      readonly repairs: readonly Repair[]
    }
  | { readonly kind: 'not a schema'; readonly why: string }
  | { readonly kind: 'broken'; readonly place: LineAndColumn; readonly expected: string }

/**
 * Reads a schema as it is published anywhere: as GET answers it, wrapped, as a bare list of properties, or inside the
 * configuration file of a connector. Goes in steps that yield the position reached in the source. Total: any text gives
 * an answer. https://learn.microsoft.com/graph/api/externalconnectors-schema-get
 */
export function* readSchemaText(source: string): Generator<number, SchemaTextReading> {
  const json = yield* readJson(source)
  if (json.kind === 'broken') return { ...json, place: lineAndColumn(source, json.at) }
  const { root, repairs } = json
  // Command lines take the schema as one quoted text.
  if (root.kind === 'string' && /^\s*[{[]/.test(source.slice(root.start + 1))) {
    const inner = yield* readSchemaText(stringText(source, root))
    return inner.kind === 'broken'
      ? { kind: 'not a schema', why: 'This is a text in quotes. Paste it without.' }
      : inner
  }
  const found = findSchema(source, root)
  if (found === undefined) return { kind: 'not a schema', why: whyNoSchema(root) }
  const notes: SchemaNote[] = notesAtPointers(source, found)
  const read = yield* readProperties(source, found, notes)
  if (read.properties.length === 0 && found.elements.length > 0) {
    return { kind: 'not a schema', why: notes.at(-1)?.message ?? 'None of its properties can be read.' }
  }
  const schema = { properties: read.properties }
  for (const { rule, message, property } of checkSchema(schema)) {
    notes.push(schemaNote(rule, message, read.places[property ?? -1] ?? found))
  }
  return { kind: 'schema', schema, connectionId: found.connectionId, notes, repairs }
}

function* readProperties(source: string, found: FoundSchema, notes: SchemaNote[]) {
  const properties: SchemaProperty[] = []
  const places: NotePointers[] = []
  for (const [index, node] of firstOf(found.elements).entries()) {
    const place = { pointer: `${found.pointer}/${index}`, at: node.start }
    const property = readSchemaProperty(node, { source, notes, ...place })
    if (property !== undefined) {
      properties.push(property)
      places.push(place)
    }
    yield node.end
  }
  if (found.elements.length > mostLookedAt) {
    const message = `Only the first ${inWords(mostLookedAt)} of ${inWords(found.elements.length)} properties are read.`
    notes.push(schemaNote('schema-property-unreadable', message, found))
  }
  return { properties, places }
}

function notesAtPointers(source: string, { owner, pointer, at }: FoundSchema): SchemaNote[] {
  const notes: SchemaNote[] = []
  if (pointer === '') {
    notes.push(schemaNote('schema-place', 'This is the list of properties alone.', { pointer, at }))
  } else if (pointer.toLowerCase() !== '/properties') {
    notes.push(schemaNote('schema-place', `The schema was found at ${excerpt(pointer)}.`, { pointer, at }))
  }
  const baseType = owner === undefined ? undefined : memberNamed(owner, 'baseType')
  if (baseType?.value.kind === 'string' && stringText(source, baseType.value) !== itemBaseType) {
    notes.push(
      schemaNote(
        'schema-base-type',
        `The base type is “${excerpt(stringText(source, baseType.value))}”. Graph takes “${itemBaseType}” only.`,
        { pointer: memberPointer(pointer.slice(0, pointer.lastIndexOf('/')), baseType.name), at: baseType.key.start },
      ),
    )
  }
  return notes
}

const itemBaseType = 'microsoft.graph.externalItem'
