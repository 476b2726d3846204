import type { random } from '../../e2e/random.ts'
import { createGraphClient } from '../../src/graph/graphClient.ts'

/** Everything that can become of a call: whether it was carried out, and what is answered. */
const fates: readonly (readonly [carriedOut: boolean, answer: string])[] = [
  ...Array.from({ length: 6 }, () => [true, 'ok'] as const),
  [true, 'lost'],
  [true, 'broken off'],
  [true, '500'],
  [true, '502 page'],
  [true, '503'],
  [true, '504'],
  [false, 'lost'],
  [false, '500'],
  [false, '502 page'],
  [false, '503'],
  [false, '504'],
  [false, 'hotel page'],
  [false, '429'],
  [false, '400'],
  [false, '401'],
  [false, '403'],
  [false, '413'],
]

/** A Graph of which every call may fail, behind the editor’s own client. It knows what it really stored. */
export function stormyGraph(dice: ReturnType<typeof random>) {
  const stored = new Map<string, string>()
  let turn = ''
  let story: string[] = []
  let written = 0

  async function fetch(input: RequestInfo | URL, init?: RequestInit): Promise<Response> {
    const address = String(input instanceof Request ? input.url : input)
    const method = init?.method ?? 'GET'
    const [isCarriedOut, answer] = dice.pick(fates)
    story.push(`${method} ${isCarriedOut ? 'done' : 'not done'}, ${answer}`)
    if (method === 'PUT' && isCarriedOut) {
      stored.set(address, init?.body instanceof Blob ? await init.body.text() : '')
      written += 1
    }
    if (method === 'GET' && answer === 'ok') {
      const body = stored.get(address)
      return body === undefined ? refusal(404) : new Response(body, { status: 200 })
    }
    return answered(answer)
  }

  const client = createGraphClient({
    baseUrl: 'https://graph.test',
    scopeBase: 'https://graph.test',
    getToken: () => Promise.resolve({ kind: 'token', token: 'a-token' }),
    fetch,
  })
  return {
    client,
    /** A click: what is written from now on is its doing. */
    begin(next: string): void {
      turn = next
      story = []
      written = 0
    },
    /** How often this click stored its item. */
    writes: () => written,
    story: () => `${turn}: ${story.join('; ')}`,
  }
}

function answered(answer: string): Response {
  switch (answer) {
    case 'ok':
      return new Response('', { status: 200 })
    case 'lost':
      throw new TypeError('Failed to fetch')
    case 'broken off':
      return new Response(
        new ReadableStream({
          start(controller) {
            controller.enqueue(new TextEncoder().encode('{"id"'))
            controller.error(new TypeError('network error'))
          },
        }),
        { status: 200 },
      )
    case 'hotel page':
      return new Response('<html>Sign in to the hotel</html>', { status: 200 })
    case '502 page':
      return new Response('<html>Bad gateway</html>', { status: 502 })
    default:
      return refusal(Number(answer))
  }
}

function refusal(status: number): Response {
  const isToWait = [429, 503, 504].includes(status)
  const body = JSON.stringify({ error: { code: `code${status}`, message: `${status}` } })
  return new Response(body, { status, headers: isToWait ? { 'Retry-After': '0' } : {} })
}
