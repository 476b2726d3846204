import { vi } from 'vitest'
import { createGraphClient } from '../graphClient.ts'
import type { GetToken, TokenRequest, TokenResult } from '../tokens.ts'

/** A client for tests whose answers and tokens are given in advance, in order; the last one is given again and again. */
export function fakeGraph(answers: readonly (Response | Error)[], tokens: readonly TokenResult[] = [token('t1')]) {
  const sent: { url: string; method: string; headers: Headers; body: unknown }[] = []
  const asked: TokenRequest[] = []
  const fetch = vi.fn<typeof globalThis.fetch>((input, init) => {
    sent.push({
      url: input instanceof Request ? input.url : String(input),
      method: init?.method ?? 'GET',
      headers: new Headers(init?.headers),
      body: init?.body,
    })
    init?.signal?.throwIfAborted()
    const answer = answers[Math.min(sent.length, answers.length) - 1]
    if (answer instanceof Response) return Promise.resolve(answer)
    return Promise.reject(answer ?? new TypeError('no answer was prepared'))
  })
  const getToken: GetToken = (request) => {
    asked.push(request)
    return Promise.resolve(tokens[Math.min(asked.length, tokens.length) - 1] ?? { kind: 'signInNeeded' })
  }
  const scopeBase = 'https://graph.microsoft.com'
  const client = createGraphClient({ baseUrl: 'https://graph.test', scopeBase, getToken, fetch })
  return { client, sent, asked }
}

/** A token result that carries this text. */
export function token(text: string): TokenResult {
  return { kind: 'token', token: text }
}

/** An answer of 200 with this value as JSON. */
export function json(value: unknown): Response {
  return Response.json(value)
}
