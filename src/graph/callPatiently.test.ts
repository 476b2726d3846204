import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { callPatiently, type Waiting } from './callPatiently.ts'
import { putItem } from './items.ts'
import { fakeGraph, json } from './testing/fakeGraph.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

const submission = {
  apiVersion: 'beta',
  connectionId: 'tickets',
  itemId: 'TICKET42',
  body: new Blob(['{"acl":[]}'], { type: 'application/json' }),
} as const

test('the item is put at its address with the chosen permission, and the answer is the result', async () => {
  const { graph, start, said } = sending([json({ id: 'TICKET42' })])
  expect((await start()).kind).toBe('ok')
  expect(graph.sent.map(({ method, url }) => `${method} ${url}`)).toEqual([
    'PUT https://graph.test/beta/external/connections/tickets/items/TICKET42',
  ])
  expect(graph.asked[0]?.scopes).toEqual(['https://graph.microsoft.com/ExternalItem.ReadWrite.OwnedBy'])
  expect(said).toEqual([{ kind: 'sending', attempt: 1 }])
})

describe('what Graph asks to wait for is waited out in sight, and sent again', () => {
  test.each([
    ['429 with Retry-After: 3', refusal(429, { 'retry-after': '3' }), 3000, true],
    ['429 without it', refusal(429), 4000, false],
    ['503 with Retry-After: 7', refusal(503, { 'retry-after': '7' }), 7000, true],
    ['503 without it', refusal(503), 4000, false],
    ['504', refusal(504), 4000, false],
  ])('%s', async (_, first, milliseconds, askedByGraph) => {
    const { graph, start, said } = sending([first, json({})])
    const result = start()
    await vi.advanceTimersByTimeAsync(milliseconds - 1)
    expect(graph.sent).toHaveLength(1)
    expect(said.at(-1)).toMatchObject({ kind: 'waiting', attempt: 1, until: milliseconds, askedByGraph })
    await vi.advanceTimersByTimeAsync(1)
    expect((await result).kind).toBe('ok')
    expect(said.map(({ kind }) => kind)).toEqual(['sending', 'waiting', 'sending'])
    expect(said.at(-1)).toEqual({ kind: 'sending', attempt: 2 })
  })
})

test('every attempt sends the same bytes: the very same Blob', async () => {
  const { graph, start } = sending([refusal(429), refusal(429), json({})])
  const result = start()
  await vi.runAllTimersAsync()
  await result
  expect(graph.sent).toHaveLength(3)
  for (const { body } of graph.sent) expect(body).toBe(submission.body)
})

test('after four attempts the last refusal is the result', async () => {
  const { graph, start, said } = sending([429, 503, 504, 429].map((status) => refusal(status)))
  const result = start()
  await vi.runAllTimersAsync()
  expect(await result).toMatchObject({ kind: 'error', error: { kind: 'throttled' } })
  expect(graph.sent).toHaveLength(4)
  expect(said.filter(({ kind }) => kind === 'waiting')).toHaveLength(3)
})

describe('every other failure ends the submission at once', () => {
  test.each([
    ['400', refusal(400), 'invalid'],
    ['403', refusal(403), 'forbidden'],
    ['409', refusal(409), 'conflict'],
    ['413', refusal(413), 'tooLarge'],
    ['500', refusal(500), 'serverDown'],
    ['502', refusal(502), 'serverDown'],
    ['no answer', new TypeError('Failed to fetch'), 'offlineOrBlocked'],
  ])('%s', async (_, answer, kind) => {
    const { graph, start, said } = sending([answer])
    expect(await start()).toMatchObject({ kind: 'error', error: { kind } })
    expect(graph.sent).toHaveLength(1)
    expect(said).toEqual([{ kind: 'sending', attempt: 1 }])
    expect(vi.getTimerCount()).toBe(0)
  })
})

describe('cancelling', () => {
  test('before the answer is here: the result is "stopped"', async () => {
    const { graph, controller, start } = sending([json({})])
    const result = start()
    controller.abort()
    expect(await result).toEqual({ kind: 'error', error: { kind: 'aborted' } })
    expect(graph.sent.length).toBeLessThanOrEqual(1)
  })

  test('while waiting: at once, with the refusal that was being waited out, and nothing is sent again', async () => {
    const { graph, controller, start } = sending([refusal(429, { 'retry-after': '30' }), json({})])
    const result = start()
    await vi.advanceTimersByTimeAsync(1000)
    controller.abort()
    expect(await result).toMatchObject({ kind: 'error', error: { kind: 'throttled', retryAfterSeconds: 30 } })
    expect(Date.now()).toBe(1000)
    expect(vi.getTimerCount()).toBe(0)
    await vi.runAllTimersAsync()
    expect(graph.sent).toHaveLength(1)
  })

  test('at the moment the wait begins: nothing is waited for', async () => {
    const controller = new AbortController()
    const graph = fakeGraph([refusal(429, { 'retry-after': '30' })])
    const { signal } = controller
    const result = await callPatiently(() => putItem(graph.client, { ...submission, signal }), {
      signal,
      onWaiting: () => controller.abort(),
    })
    expect(result).toMatchObject({ kind: 'error', error: { kind: 'throttled' } })
    expect(vi.getTimerCount()).toBe(0)
  })
})

/** A call that is ready to start, with what Graph will answer and a record of what is said. `random` is at its most. */
function sending(answers: readonly (Response | Error)[]) {
  const graph = fakeGraph(answers)
  const controller = new AbortController()
  const said: ({ readonly kind: 'sending'; readonly attempt: number } | ({ readonly kind: 'waiting' } & Waiting))[] = []
  const { signal } = controller
  const start = () =>
    callPatiently(() => putItem(graph.client, { ...submission, signal }), {
      signal,
      onAttempt: (attempt) => said.push({ kind: 'sending', attempt }),
      onWaiting: (waiting) => said.push({ kind: 'waiting', ...waiting }),
      random: () => 1,
    })
  return { graph, controller, said, start }
}

function refusal(status: number, headers: Readonly<Record<string, string>> = {}): Response {
  return Response.json({ error: { code: 'x', message: 'No.' } }, { status, headers })
}
