import { z } from 'zod/mini'
import { keptContent, keptMembers, keptProperty, keptValues } from './draftMembers.ts'

/**
 * A draft as the browser's database has it: short parts in place, long ones as the list of their pieces, which are stored
 * beside it. `at` says when the draft was as it is here, in milliseconds since 1970.
 */
export type DraftRecord = z.infer<typeof draftRecordSchema>

/** Stands in a record for a part that is not in it. */
export type StoredApart = z.infer<typeof apart>

const apart = z.lazy(() => z.object({ pieces: z.array(z.object({ id: z.string(), length: z.number() })) }))
const text = z.lazy(() => z.union([z.string(), apart]))
const elements = z.lazy(() => z.union([z.array(z.string()), apart]))

/** A bounded copy of the schema that a draft was written against, as Graph answers it. */
const schema = z.lazy(() => z.optional(z.object({ properties: z.array(z.unknown()) })))

/** Format 2. Format 1 is a {@link SavedDraft}, with everything in place. */
export const draftRecordSchema = z.lazy(() =>
  z.object({
    format: z.literal(2),
    at: z.number(),
    ...keptMembers(),
    schema,
    properties: z.array(
      z.object({
        ...keptProperty(),
        value: z.discriminatedUnion('kind', [
          ...keptValues(),
          z.object({ kind: z.literal('longText'), text }),
          z.object({ kind: z.literal('list'), elements }),
        ]),
      }),
    ),
    content: z.discriminatedUnion('kind', [
      z.object({ ...keptContent(), kind: z.literal('absent') }),
      z.object({ ...keptContent(), kind: z.literal('present'), text }),
    ]),
  }),
)

/** The record in what was stored; undefined when it is of no format known here. */
export function readDraftRecord(stored: unknown): DraftRecord | undefined {
  return draftRecordSchema.safeParse(stored).data
}
