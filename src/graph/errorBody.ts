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
  const envelope = envelopeSchema.safeParse(parseJson(bodyText))
  if (!envelope.success) return undefined
  const { error, error_description } = envelope.data
  if (typeof error === 'string') return { code: error, message: error_description, innerError: undefined, details: [] }
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
const words = z.catch(
  z.pipe(
    z.string(),
    z.transform((text: string) => (text.trim() === '' ? undefined : text)),
  ),
  undefined,
)
const deeperSchema = z.catch(z.optional(z.object({ code: words, message: words })), undefined)
// Graph writes innerError; OData, and parts of Graph with it, innererror.
const innerSchema = z.object({
  code: words,
  message: words,
  date: words,
  'request-id': words,
  'client-request-id': words,
  innerError: deeperSchema,
  innererror: deeperSchema,
})
const optionalInner = z.catch(z.optional(innerSchema), undefined)
const detailSchema = z.object({ code: words, message: words, target: words })
const envelopeSchema = z.object({
  error: z.union([
    z.string(),
    z.object({
      code: words,
      message: words,
      innerError: optionalInner,
      innererror: optionalInner,
      details: z.catch(z.array(detailSchema), []),
    }),
  ]),
  error_description: words,
})

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    // Gateways answer with HTML, or with nothing: that is a fact about the answer, and its text is kept with it.
    return undefined
  }
}
