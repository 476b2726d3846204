import { z } from 'zod/mini'
import { bodyOf, type ErrorBody, errorMembers, innerErrorOf, wordsSchema } from './errorBody.ts'

/**
 * The error that a JSON value is without its envelope, as SDKs hand it on (`GraphError.body` is the inner object).
 * Undefined if it says no more than other objects do.
 */
export function bareErrorOf(json: unknown): ErrorBody | undefined {
  const bare = bareSchema.safeParse(json)
  if (!bare.success) return undefined
  const own = bare.data
  if (own.code === undefined && own.message === undefined) return undefined
  const body = bodyOf(own)
  if (body.innerError !== undefined) return body
  const isInner = own['request-id'] !== undefined || own['client-request-id'] !== undefined
  const inner = isInner ? innerErrorOf({ ...own, code: undefined, message: undefined }) : undefined
  if (inner !== undefined) return { ...body, innerError: inner }
  return isSmall(json) ? body : undefined
}

const bareSchema = z.object({
  ...errorMembers(),
  date: wordsSchema,
  'request-id': wordsSchema,
  'client-request-id': wordsSchema,
})

// A code and a message with little else: a connection or an item has more members, and others.
function isSmall(json: unknown): boolean {
  return (
    typeof json === 'object' &&
    json !== null &&
    Object.keys(json).every((name) => ['code', 'message', 'target', 'details', 'date', '@odata.type'].includes(name)) &&
    Object.hasOwn(json, 'code') &&
    Object.hasOwn(json, 'message')
  )
}
