/** A refusal in Graph's terms. `detail` is the inner error, where the useful sentence is. */
export type GraphRefusal = {
  readonly status: 400 | 401 | 403 | 404 | 409 | 413 | 415 | 429 | 500 | 501 | 503
  readonly code: string
  readonly message: string
  readonly detail?: { readonly code: string; readonly message: string }
  readonly headers?: Readonly<Record<string, string>>
}

/** Ids that travel with one request and come back in its answer. */
export type RequestIds = { readonly requestId: string; readonly clientRequestId: string }

/**
 * Answers in Graph's error shape.
 * https://learn.microsoft.com/graph/errors
 */
export function graphErrorResponse(refusal: GraphRefusal, ids: RequestIds, now: number): Response {
  const innerError = {
    ...refusal.detail,
    date: new Date(now).toISOString().slice(0, 19),
    'request-id': ids.requestId,
    'client-request-id': ids.clientRequestId,
  }
  const body = JSON.stringify({ error: { code: refusal.code, message: refusal.message, innerError } })
  return new Response(body, {
    status: refusal.status,
    headers: { 'Content-Type': 'application/json', ...refusal.headers },
  })
}

/** The generic 400 of the connectors API: its own message says nothing, and the inner one names the field where there is one. */
export function malformed(...named: [] | [code: string, message: string]): GraphRefusal {
  const [code, message] = named
  const detail = code === undefined || message === undefined ? {} : { detail: { code, message } }
  return { status: 400, code: 'InvalidRequest', message: 'The request is malformed or incorrect.', ...detail }
}

export function unknownToSandbox(what: string): GraphRefusal {
  return {
    status: 501,
    code: 'NotImplemented',
    message: `The sandbox does not know ${what}. The real service may. See sandbox/README.md for what is covered.`,
  }
}

export function notFound(code: string, message: string): GraphRefusal {
  return { status: 404, code, message }
}

export function isRefusal(value: object): value is GraphRefusal {
  return 'status' in value && 'code' in value && 'message' in value
}
