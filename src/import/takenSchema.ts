import { brokenText } from '../domain/json/brokenText.ts'
import type { SchemaTextReading } from '../domain/schemaSource/readSchemaText.ts'
import { announce } from '../ui/announce.ts'

/** Says what a schema that was pasted into Import came to; gives why it was not taken. */
export function takenSchema(reading: SchemaTextReading, isGraphInForce: boolean): string | undefined {
  switch (reading.kind) {
    case 'schema':
      announce(isGraphInForce ? 'The schema is kept. Graph’s own stays in use.' : 'The schema is in use.')
      return undefined
    case 'not a schema':
      return reading.why
    case 'broken':
      return brokenText(reading)
  }
}
