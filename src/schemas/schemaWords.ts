import { brokenText } from '../domain/json/brokenText.ts'
import { inWords } from '../domain/limits.ts'
import type { SchemaTextReading } from '../domain/schemaSource/readSchemaText.ts'
import { dayAndTimeText } from '../ui/formats.ts'
import type { SchemaEntry } from './schemaCatalog.ts'

/** Which schema it is, as the beginning of a sentence: "Schema from tickets.json". */
export function schemaTitle({ name, origin, at }: SchemaEntry): string {
  switch (origin.kind) {
    case 'file':
      return `Schema from ${origin.fileName}`
    case 'pasted':
    case 'inferred':
      return name
    case 'graph':
      return `Schema of ${origin.connectionId} as read from Graph on ${dayAndTimeText(at)}`
    case 'draft':
      return 'Schema that this draft was written with'
  }
}

/** Where a saved schema is from and when it came, in a few words. */
export function originText({ origin, at, propertyCount }: SchemaEntry): string {
  return `${propertiesText(propertyCount)}, ${fromText[origin.kind]}, ${dayAndTimeText(at)}`
}

const fromText: Record<SchemaEntry['origin']['kind'], string> = {
  file: 'from a file',
  pasted: 'pasted',
  inferred: 'inferred',
  graph: 'read from Graph',
  draft: 'kept with the draft',
}

export function propertiesText(count: number): string {
  return count === 1 ? '1 property' : `${inWords(count)} properties`
}

/** What a text is that should be a schema, in a sentence or two. */
export function readingText(reading: SchemaTextReading): string {
  switch (reading.kind) {
    case 'not a schema':
      return `No schema. ${reading.why}`
    case 'broken':
      return `This is not JSON. ${brokenText(reading)}`
    case 'schema':
      return `A schema of ${propertiesText(reading.schema.properties.length)}. ${doubtsText(reading)}`.trim()
  }
}

function doubtsText({ notes }: Extract<SchemaTextReading, { kind: 'schema' }>): string {
  const counts = (['error', 'warning'] as const).flatMap((severity) => {
    const count = notes.filter((note) => note.severity === severity).length
    return count === 0 ? [] : [`${inWords(count)} ${severity}${count === 1 ? '' : 's'}`]
  })
  return counts.length === 0 ? '' : `${counts.join(' and ')} to check. You can still use it.`
}
