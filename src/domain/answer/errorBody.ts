import { z } from 'zod/mini'

/**
 * What Graph says went wrong, read from the body of an error answer.
 * https://learn.microsoft.com/graph/errors#error-resource-type
 */
export type ErrorBody = {
  readonly code: string | undefined
  readonly message: string | undefined
  /** Often says more than the outer message, which may be as general as "The request is malformed or incorrect." */
  readonly innerError: InnerError | undefined
  readonly details: readonly ErrorDetail[]
}

/** The service's own words behind a Graph error. */
export type InnerError = {
  readonly code: string | undefined
  readonly message: string | undefined
  readonly date: string | undefined
  readonly requestId: string | undefined
  readonly clientRequestId: string | undefined
}

/** One of several faults that Graph lists beside the main one. */
export type ErrorDetail = {
  readonly code: string | undefined
  readonly message: string | undefined
  readonly target: string | undefined
}

/** Reads an error body; undefined if it is not an error object at all (HTML of a gateway, nothing, cut-off JSON). */
export function readErrorBody(bodyText: string): ErrorBody | undefined {
  return errorBodyOf(parseJson(bodyText))
}

/** The error that a JSON value is: `{"error": …}`, as every Graph call answers it; undefined if it is none. */
export function errorBodyOf(json: unknown): ErrorBody | undefined {
  const envelope = envelopeSchema.safeParse(json)
  if (!envelope.success) return undefined
  const { error, error_description } = envelope.data
  if (typeof error === 'string') return { ...noWords, code: error, message: error_description }
  return bodyOf(error)
}

/**
 * The error that a JSON value is without its envelope, as SDKs hand it on (`GraphError.body` is the inner object).
 * Undefined if it says no more than other objects do.
 */
export function bareErrorOf(json: unknown): ErrorBody | undefined {
  const bare = bareSchema.safeParse(json)
  if (!bare.success) return undefined
  const own = bare.data
  if (own.code === undefined && own.message === undefined) return undefined
  const isInner = own['request-id'] !== undefined || own['client-request-id'] !== undefined
  const inner = isInner ? innerErrorOf({ ...own, code: undefined, message: undefined }) : undefined
  const body = bodyOf(own)
  if (inner !== undefined) return { ...body, innerError: inner }
  return body.innerError === undefined && !isSmall(json) ? undefined : body
}

/** Neither code nor message: what is known of an answer without a readable body. */
export const noWords: ErrorBody = { code: undefined, message: undefined, innerError: undefined, details: [] }

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

function bodyOf(error: z.infer<typeof errorSchema>): ErrorBody {
  return {
    code: error.code,
    message: error.message,
    innerError: innerErrorOf(error.innerError ?? error.innererror),
    details: error.details,
  }
}

function innerErrorOf(inner: z.infer<typeof innerSchema> | undefined): InnerError | undefined {
  if (!inner) return undefined
  const deeper = inner.innerError ?? inner.innererror
  return {
    code: inner.code ?? deeper?.code,
    message: inner.message ?? deeper?.message,
    date: inner.date,
    requestId: inner['request-id'],
    clientRequestId: inner['client-request-id'],
  }
}

// A member of an unexpected type must not hide the others, so each one falls back to undefined. Graph also sends "".
const words = z.lazy(() =>
  z.catch(
    z.pipe(
      z.string(),
      z.transform((text: string) => (text.trim() === '' ? undefined : text)),
    ),
    undefined,
  ),
)
const deeperSchema = z.lazy(() => z.catch(z.optional(z.object({ code: words, message: words })), undefined))
// Graph writes innerError; OData, and parts of Graph with it, innererror.
const innerSchema = z.lazy(() =>
  z.object({
    code: words,
    message: words,
    date: words,
    'request-id': words,
    'client-request-id': words,
    innerError: deeperSchema,
    innererror: deeperSchema,
  }),
)
const optionalInner = z.lazy(() => z.catch(z.optional(innerSchema), undefined))
const detailSchema = z.lazy(() => z.object({ code: words, message: words, target: words }))
const errorMembers = () => ({
  code: words,
  message: words,
  innerError: optionalInner,
  innererror: optionalInner,
  details: z.catch(z.array(detailSchema), []),
})
const errorSchema = z.lazy(() => z.object(errorMembers()))
const envelopeSchema = z.lazy(() => z.object({ error: z.union([z.string(), errorSchema]), error_description: words }))
const bareSchema = z.lazy(() =>
  z.object({ ...errorMembers(), date: words, 'request-id': words, 'client-request-id': words }),
)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Gateways answer with HTML, or with nothing: that is a fact about the answer, and its text is kept with it.
    return undefined
  }
}
