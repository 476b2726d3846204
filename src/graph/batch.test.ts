import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { type BatchedRequest, mostBatched, sendBatch } from './batch.ts'
import { fakeGraph, json } from './testing/fakeGraph.ts'

beforeEach(() => void vi.useFakeTimers({ now: 0 }))
afterEach(() => void vi.useRealTimers())

const call = { apiVersion: 'v1.0', scopes: ['User.ReadBasic.All'], random: () => 1 } as const
const two: readonly BatchedRequest[] = [
  { method: 'GET', path: '/users/a' },
  { method: 'POST', path: '/users/b/checkMemberGroups', json: { groupIds: ['g'] } },
]

test('the requests go in one call, with a content type where they have a body', async () => {
  const { client, sent, asked } = fakeGraph([json({ responses: [] })])
  await sendBatch(client, two, call)
  expect(sent).toHaveLength(1)
  expect(sent[0]).toMatchObject({ url: 'https://graph.test/v1.0/$batch', method: 'POST' })
  expect(bodyOf(sent[0]?.body)).toEqual({
    requests: [
      { id: '0', method: 'GET', url: '/users/a' },
      {
        id: '1',
        method: 'POST',
        url: '/users/b/checkMemberGroups',
        headers: { 'Content-Type': 'application/json' },
        body: { groupIds: ['g'] },
      },
    ],
  })
  expect(asked[0]?.scopes).toEqual(['https://graph.microsoft.com/User.ReadBasic.All'])
})

test('the results are in the order of the requests, whatever the order of the answers', async () => {
  const responses = [
    { id: '1', status: 404, body: { error: { code: 'Request_ResourceNotFound', message: 'No.' } } },
    { id: '0', status: 200, body: { id: 'a' } },
  ]
  const { client } = fakeGraph([json({ responses })])
  expect(await sendBatch(client, two, call)).toMatchObject([
    { kind: 'ok', status: 200, json: { id: 'a' } },
    { kind: 'error', error: { kind: 'notFound', refusal: { code: 'Request_ResourceNotFound' } } },
  ])
})

test('a request that the answer leaves out could not be read', async () => {
  const { client } = fakeGraph([json({ responses: [{ id: '0', status: 204 }] })])
  expect(await sendBatch(client, two, call)).toMatchObject([
    { kind: 'ok' },
    { kind: 'error', error: { kind: 'unreadableAnswer' } },
  ])
})

describe('requests that Graph asks to wait with', () => {
  const busy = (id: string, seconds: string) => ({ id, status: 429, headers: { 'Retry-After': seconds }, body: {} })

  test('are made again, alone, when the longest wait is over', async () => {
    const { client, sent } = fakeGraph([
      json({ responses: [{ id: '0', status: 200, body: {} }, busy('1', '3')] }),
      json({ responses: [{ id: '1', status: 200, body: { value: [] } }] }),
    ])
    const waits: number[] = []
    const results = sendBatch(client, two, { ...call, onWaiting: ({ until }) => waits.push(until) })
    await vi.advanceTimersByTimeAsync(2999)
    expect(sent).toHaveLength(1)
    await vi.advanceTimersByTimeAsync(1)
    expect(await results).toMatchObject([{ kind: 'ok' }, { kind: 'ok', json: { value: [] } }])
    expect(waits).toEqual([3000])
    expect(JSON.stringify(bodyOf(sent[1]?.body))).not.toContain('/users/a')
  })

  test('are given up after four tries', async () => {
    const { client, sent } = fakeGraph(Array.from({ length: 4 }, () => json({ responses: [busy('0', '1')] })))
    const results = sendBatch(client, two.slice(0, 1), call)
    await vi.runAllTimersAsync()
    expect(await results).toMatchObject([{ error: { kind: 'throttled' } }])
    expect(sent).toHaveLength(4)
  })

  test('are waited for no longer when nobody wants them any more', async () => {
    const controller = new AbortController()
    const { client } = fakeGraph([json({ responses: [busy('0', '30')] })])
    const results = sendBatch(client, two.slice(0, 1), { ...call, signal: controller.signal })
    await vi.advanceTimersByTimeAsync(1000)
    controller.abort()
    expect(await results).toMatchObject([{ error: { kind: 'throttled' } }])
    expect(vi.getTimerCount()).toBe(0)
  })
})

test.each([
  ['a refusal of the whole', new Response('{}', { status: 403 }), 'forbidden'],
  ['no network', new TypeError('Failed to fetch'), 'offlineOrBlocked'],
  ['an answer of another shape', json({ values: [] }), 'unreadableAnswer'],
])('%s is the result of each', async (_, answer, kind) => {
  const { client, sent } = fakeGraph([answer])
  expect(await sendBatch(client, two, call)).toMatchObject([{ error: { kind } }, { error: { kind } }])
  expect(sent).toHaveLength(1)
})

test('nothing is sent for no requests, and more than one call takes is a fault of the caller', async () => {
  const { client, sent } = fakeGraph([json({})])
  expect(await sendBatch(client, [], call)).toEqual([])
  const many = Array.from({ length: mostBatched + 1 }, () => ({ method: 'GET', path: '/users/a' }) as const)
  await expect(sendBatch(client, many, call)).rejects.toThrow('at most 20')
  expect(sent).toHaveLength(0)
})

function bodyOf(body: unknown): unknown {
  return typeof body === 'string' ? JSON.parse(body) : undefined
}
