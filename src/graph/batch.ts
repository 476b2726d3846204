import { z } from 'zod/mini'
import type { ApiVersion } from '../domain/apiVersion.ts'
import { callPatiently, type Patience, type Waiting } from './callPatiently.ts'
import type { GraphAnswer } from './graphAnswer.ts'
import type { GraphClient, GraphRequest } from './graphClient.ts'
import { type GraphError, graphErrorOf } from './graphError.ts'
import { readingOf } from './jsonAnswer.ts'
import { nextRetry } from './retry.ts'
import type { ScopeName } from './scopes.ts'
import { waitUnlessAborted } from './waitUnlessAborted.ts'

/** One request of many that go in one call. */
export type BatchedRequest = Pick<GraphRequest, 'method' | 'headers'> & {
  /** From below the API version on, with a leading slash. */
  readonly path: string
  readonly json?: object
}

/** How one of them ended. */
export type BatchedResult =
  | { readonly kind: 'ok'; readonly status: number; readonly json: unknown }
  | { readonly kind: 'error'; readonly error: GraphError }

/** What the requests of one call have in common. */
export type BatchCall = Omit<Patience, 'onAttempt'> & {
  readonly apiVersion: ApiVersion
  readonly scopes: readonly ScopeName[]
}

/** How many requests one call takes. https://learn.microsoft.com/graph/json-batching#batch-size-limitations */
export const mostBatched = 20

/**
 * Makes up to {@link mostBatched} requests in one call and gives their results in the same order. Those that Graph asks to
 * wait with (429, 503, 504) are made again, together, when all of them may. A failure of the call itself is the result of
 * each. Throws for more requests than one call takes. https://learn.microsoft.com/graph/json-batching
 */
export async function sendBatch(
  client: GraphClient,
  requests: readonly BatchedRequest[],
  call: BatchCall,
): Promise<readonly BatchedResult[]> {
  if (requests.length > mostBatched) throw new Error(`A batch has at most ${mostBatched} requests.`)
  const { signal, onWaiting, now = Date.now, random = Math.random } = call
  const results = new Map<string, BatchedResult>()
  let open = new Map(requests.map((request, index) => [String(index), request]))
  for (let attempt = 1; open.size > 0; attempt++) {
    const answer = await sendOnce(client, open, call)
    const again = new Map<string, BatchedRequest>()
    let waiting: Waiting | undefined
    for (const [id, request] of open) {
      const result = answer.kind === 'error' ? answer : (answer.results.get(id) ?? missing)
      results.set(id, result)
      // The call itself has been tried patiently already.
      if (answer.kind === 'error' || result.kind === 'ok') continue
      const next = nextRetry(result.error, attempt, random())
      if (next.kind === 'stop') continue
      again.set(id, request)
      const until = now() + next.afterSeconds * 1000
      if (waiting === undefined || until > waiting.until)
        waiting = { attempt, until, error: result.error, askedByGraph: next.askedByGraph }
    }
    open = again
    if (waiting === undefined) continue
    onWaiting?.(waiting)
    if (!(await waitUnlessAborted(waiting.until - now(), signal))) break
  }
  return requests.map((_, index) => results.get(String(index)) ?? missing)
}

// Graph may leave out a request in its answer.
const missing: BatchedResult = {
  kind: 'error',
  error: { kind: 'unreadableAnswer', status: 200, why: 'unexpectedShape' },
}

type BatchAnswered =
  | { readonly kind: 'ok'; readonly results: ReadonlyMap<string, BatchedResult> }
  | { readonly kind: 'error'; readonly error: GraphError }

async function sendOnce(
  client: GraphClient,
  open: ReadonlyMap<string, BatchedRequest>,
  { apiVersion, scopes, ...patience }: BatchCall,
): Promise<BatchAnswered> {
  const body = JSON.stringify({ requests: [...open].map(([id, request]) => wireRequest(id, request)) })
  const { signal } = patience
  const result = await callPatiently(
    () => client.send({ method: 'POST', apiVersion, path: '/$batch', scopes, body, signal }),
    patience,
  )
  const reading = readingOf(result, (json) => answerSchema.safeParse(json).data)
  if (reading.kind === 'error') return { kind: 'error', error: reading.error }
  const { value, answer } = reading
  return { kind: 'ok', results: new Map(value.responses.map((each) => [each.id, resultOf(each, answer)])) }
}

function wireRequest(id: string, { method, path, headers, json }: BatchedRequest): object {
  const withBody = json === undefined ? headers : { ...headers, 'Content-Type': 'application/json' }
  return { id, method, url: path, ...(withBody && { headers: withBody }), ...(json && { body: json }) }
}

function resultOf({ status, headers, body }: WireResponse, whole: GraphAnswer): BatchedResult {
  if (status >= 200 && status < 300) return { kind: 'ok', status, json: body }
  const bodyText = body === undefined ? '' : JSON.stringify(body)
  const answer: GraphAnswer = { ...whole, status, headers: Object.entries(headers ?? {}), bodyText }
  return { kind: 'error', error: graphErrorOf(answer, []) }
}

type WireResponse = z.infer<typeof responseSchema>
const responseSchema = z.lazy(() =>
  z.object({
    id: z.string(),
    status: z.number(),
    headers: z.nullish(z.record(z.string(), z.string())),
    body: z.optional(z.unknown()),
  }),
)
const answerSchema = z.lazy(() => z.object({ responses: z.array(responseSchema) }))
