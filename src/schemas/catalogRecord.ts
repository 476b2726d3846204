import { z } from 'zod/mini'
import { parsedJson } from '../ui/parsedJson.ts'
import type { SchemaCatalog } from './schemaCatalog.ts'

/** The catalog as the browser's storage has it. */
export function catalogRecord({ entries, choices }: SchemaCatalog): string {
  return JSON.stringify({ format: 1, kept: entries, choices })
}

/** The catalog in what was stored; undefined when it is of no format known here. Never throws. */
export function readCatalogRecord(stored: string): SchemaCatalog | undefined {
  const read = record.safeParse(parsedJson(stored))
  return read.success ? { entries: read.data.kept, choices: read.data.choices } : undefined
}

const record = z.lazy(() =>
  z.object({
    format: z.literal(1),
    kept: z.array(
      z.object({
        id: z.string(),
        name: z.string(),
        origin: z.discriminatedUnion('kind', [
          z.object({ kind: z.literal('file'), fileName: z.string() }),
          z.object({ kind: z.literal('pasted') }),
          z.object({ kind: z.literal('inferred') }),
          z.object({ kind: z.literal('graph'), connectionId: z.string(), accountId: z.string() }),
        ]),
        at: z.number(),
        propertyCount: z.number(),
      }),
    ),
    choices: z.array(z.object({ connectionId: z.string(), schemaId: z.nullable(z.string()) })),
  }),
)
