import { z } from 'zod/mini'
import type { WantedItems } from '../domain/search/kql.ts'
import type { ItemTarget } from '../sending/stored/storedItems.ts'
import { takeLeftFor } from '../signInReturn/leftFor.ts'
import { parsedJson } from '../ui/parsedJson.ts'

/** The item whose way was being checked when the page was left for a consent page; once. */
export function takeLeftTarget(): ItemTarget | undefined {
  return read(targetSchema, takeLeftFor('ladder'))
}

/** What was being looked for when the page was left for a consent page; once. */
export function takeLeftQuery(): WantedItems | undefined {
  return read(wantedSchema, takeLeftFor('browse'))
}

const targetSchema = z.object({ connectionId: z.string(), itemId: z.string() })
const wantedSchema = z.object({
  text: z.string(),
  filters: z.array(z.object({ property: z.string(), value: z.string() })),
})

function read<Value>(schema: z.ZodMiniType<Value>, json: string | undefined): Value | undefined {
  return json === undefined ? undefined : schema.safeParse(parsedJson(json)).data
}
