import { z } from 'zod/mini'
import { type ConnectionSchema, readConnectionSchema } from '../../domain/connectionSchema.ts'
import { parsedJson } from '../../ui/parsedJson.ts'
import { storedJson, tabStorage } from '../../ui/storedValue.ts'

const shape = z.object({ connectionId: z.string(), body: z.string() })
const stored = storedJson('external-item-editor.sent-schema', (json) => shape.safeParse(json).data, tabStorage)

/** Keeps the schema that is sent, until it is registered: what was refused or has failed is mended, not made anew. */
export function keepSentSchema(connectionId: string, body: string): void {
  stored.write({ connectionId, body })
}

/** The schema that was sent for a connection and is not registered yet. */
export function sentSchema(connectionId: string): ConnectionSchema | undefined {
  const sent = stored.read()
  if (sent?.connectionId !== connectionId) return undefined
  const reading = readConnectionSchema(parsedJson(sent.body))
  return reading.kind === 'schema' ? reading.schema : undefined
}

/** It is registered. */
export function forgetSentSchema(connectionId: string): void {
  if (stored.read()?.connectionId === connectionId) stored.remove()
}
