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

/** Neither code nor message: what is known of an answer without a readable body. */
export const noWords: ErrorBody = { code: undefined, message: undefined, innerError: undefined, details: [] }

/** The members of an error, with the inner one under either of its names. */
export function bodyOf(error: z.infer<typeof errorSchema>): ErrorBody {
  return {
    code: error.code,
    message: error.message,
    innerError: innerErrorOf(error.innerError ?? error.innererror),
    details: error.details,
  }
}

/** The inner part of an error; what the service keeps one level deeper counts as its own. */
export function innerErrorOf(inner: z.infer<typeof innerSchema> | undefined): InnerError | undefined {
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
export const wordsSchema = z.lazy(() =>
  z.catch(
    z.pipe(
      z.string(),
      z.transform((text: string) => (text.trim() === '' ? undefined : text)),
    ),
    undefined,
  ),
)
const deeperSchema = z.lazy(() => z.catch(z.optional(z.object({ code: wordsSchema, message: wordsSchema })), undefined))
// Graph writes innerError; OData, and parts of Graph with it, innererror.
const innerSchema = z.lazy(() =>
  z.object({
    code: wordsSchema,
    message: wordsSchema,
    date: wordsSchema,
    'request-id': wordsSchema,
    'client-request-id': wordsSchema,
    innerError: deeperSchema,
    innererror: deeperSchema,
  }),
)
const optionalInner = z.lazy(() => z.catch(z.optional(innerSchema), undefined))
const detailSchema = z.lazy(() => z.object({ code: wordsSchema, message: wordsSchema, target: wordsSchema }))
/** What an error object may have; made when it is asked for. */
export const errorMembers = () => ({
  code: wordsSchema,
  message: wordsSchema,
  innerError: optionalInner,
  innererror: optionalInner,
  details: z.catch(z.array(detailSchema), []),
})
const errorSchema = z.lazy(() => z.object(errorMembers()))
const envelopeSchema = z.lazy(() =>
  z.object({ error: z.union([z.string(), errorSchema]), error_description: wordsSchema }),
)

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Gateways answer with HTML, or with nothing: that is a fact about the answer, and its text is kept with it.
    return undefined
  }
}
