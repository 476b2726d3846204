import { z } from 'zod'
import { parseJson } from '../parseJson.ts'
import type { GraphRequest, Outcome } from './graphContext.ts'
import { type GraphRefusal, unknownToSandbox } from './graphError.ts'
import { graphJson } from './graphJson.ts'

const mostRequests = 20

const batchShape = z.strictObject({
  requests: z
    .array(
      z.strictObject({
        id: z.string().min(1),
        method: z.enum(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
        url: z.string().startsWith('/'),
        headers: z.record(z.string(), z.string()).default({}),
        body: z.unknown().optional(),
        dependsOn: z.array(z.string()).optional(),
      }),
    )
    .min(1),
})

/**
 * POST /$batch: up to 20 requests, each answered by the same app, with the token of the whole.
 * https://learn.microsoft.com/graph/json-batching
 */
export async function runBatch(
  c: GraphRequest,
  fetch: (request: Request) => Response | Promise<Response>,
): Promise<Outcome> {
  const body = batchShape.safeParse(parseJson(await c.req.text()))
  if (!body.success) return invalid(`The batch cannot be read: ${z.prettifyError(body.error)}`)
  const { requests } = body.data
  if (requests.length > mostRequests) {
    return invalid(`A batch has at most ${mostRequests} requests; this one has ${requests.length}.`)
  }
  if (new Set(requests.map(({ id }) => id)).size < requests.length) return invalid('Each id may stand for one request.')
  if (requests.some(({ dependsOn }) => dependsOn !== undefined)) return unknownToSandbox("'dependsOn' in a batch")
  if (requests.some(({ url }) => /^\/\$batch(\W|$)/.test(url))) return invalid('A batch holds no batch.')

  const bare = requests.find(({ body: json, headers }) => json !== undefined && !holdsJson(headers))
  if (bare !== undefined)
    return invalid(`Request ${bare.id} has a body and needs the header Content-Type: application/json.`)

  const responses: object[] = []
  for (const { id, method, url, headers, body: json } of requests) {
    const request = new Request(
      c.req.url.replace(/\/\$batch\/?(\?.*)?$/, () => url),
      {
        method,
        headers: { ...headers, Authorization: c.req.header('Authorization') ?? '' },
        ...(json === undefined ? {} : { body: JSON.stringify(json) }),
      },
    )
    responses.push({ id, ...(await answerOf(await fetch(request))) })
  }
  return graphJson({ responses })
}

function holdsJson(headers: Readonly<Record<string, string>>): boolean {
  return Object.entries(headers).some(
    ([name, value]) => name.toLowerCase() === 'content-type' && value.startsWith('application/json'),
  )
}

// The headers that the real service lets through.
const toldHeaders = ['Content-Type', 'Retry-After', 'Location', 'Cache-Control']

async function answerOf(response: Response): Promise<object> {
  const text = await response.text()
  const headers = toldHeaders.flatMap((name) => {
    const value = response.headers.get(name)
    return value === null ? [] : [[name, value] as const]
  })
  return {
    status: response.status,
    headers: Object.fromEntries(headers),
    ...(text === '' ? {} : { body: parseJson(text) ?? text }),
  }
}

function invalid(message: string): GraphRefusal {
  return { status: 400, code: 'BadRequest', message }
}
