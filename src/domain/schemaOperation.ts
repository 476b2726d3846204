import { z } from 'zod/mini'
import { decodedSegment } from './decodedSegment.ts'

/**
 * How the registration of a schema stands. `unknown` is a status newer than this app.
 * https://learn.microsoft.com/graph/api/resources/externalconnectors-connectionoperation
 */
export interface SchemaOperation {
  readonly status: 'inprogress' | 'completed' | 'failed' | 'unknown'
  /** Graph's words for a failure, as far as it gives any. */
  readonly why: string | undefined
}

/** Reads an operation as GET answers it; undefined for JSON of another shape. */
export function readSchemaOperation(json: unknown): SchemaOperation | undefined {
  const read = shape.safeParse(json)
  if (!read.success) return undefined
  const { error } = read.data
  const status = statuses.find((each) => each === read.data.status) ?? 'unknown'
  const code = error?.code ?? ''
  const message = error?.message ?? ''
  const why = message === '' ? code : code === '' ? message : `${message} (${code})`
  return { status, why: why === '' ? undefined : why }
}

/** The ID of the operation in the Location of a 202; undefined where there is none. */
export function operationIdIn(location: string | undefined): string | undefined {
  const encoded = /\/operations\/([^/?#]+)/.exec(location ?? '')?.[1]
  return encoded === undefined ? undefined : decodedSegment(encoded)
}

const statuses = ['inprogress', 'completed', 'failed'] as const
const shape = z.object({
  status: z.string(),
  error: z.nullish(z.object({ code: z.nullish(z.string()), message: z.nullish(z.string()) })),
})
