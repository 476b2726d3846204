import { z } from 'zod/mini'
import { apiVersions } from '../../domain/apiVersion.ts'

/**
 * One write from this device, kept because Graph cannot list items. A row stands as `sending` before its request leaves,
 * so that a page that goes away meanwhile leaves a trace.
 */
export type LedgerRow = z.infer<typeof rowShape>

/**
 * What became of a write: on its way, saved or deleted, refused, not carried out as a read-back showed, or not known.
 */
export type LedgerResult = LedgerRow['result']

/** Reads a row; undefined when it is none, such as one that a newer version wrote in another way. */
export function readRow(stored: unknown): LedgerRow | undefined {
  return rowShape.safeParse(stored).data
}

/** True while it has to be looked up what became of the write. */
export function isOpen({ result }: LedgerRow): boolean {
  return result === 'sending' || result === 'unknown'
}

const rowShape = z.object({
  /** Sorts by time. */
  id: z.string(),
  /** Whose row it is: Graph, tenant and user. Nobody else sees it. */
  owner: z.string(),
  action: z.enum(['put', 'delete']),
  apiVersion: z.enum(apiVersions),
  connectionId: z.string(),
  itemId: z.string(),
  /** What the item was called, where that is more than its ID. */
  title: z.optional(z.string()),
  /** Milliseconds since 1970. */
  at: z.number(),
  result: z.enum(['sending', 'saved', 'deleted', 'refused', 'notSaved', 'unknown']),
  /** Of the answer, if there was one. */
  status: z.optional(z.number()),
  byteLength: z.number(),
  /** Of the body, in hexadecimal digits; empty where the browser cannot tell. */
  sha256: z.string(),
  /** True when there was no such item before; absent when that was not seen. */
  isNew: z.optional(z.boolean()),
  /** The failure that the sandbox was asked to play, by its ID. */
  played: z.optional(z.string()),
})
