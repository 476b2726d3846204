import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { z } from 'zod/mini'
import { fakeGraph, json } from '../testing/fakeGraph.ts'
import { resolvePrincipals } from './resolvePrincipals.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const guid = 'e811976d-83df-4cbd-8b9b-5215b18aa874'
const robin = { id: guid, displayName: 'Robin', userPrincipalName: 'robin@x.example' }
const notFound = { status: 404, body: { error: { code: 'Request_ResourceNotFound', message: 'No.' } } }
const one = (body: object) => ({ status: 200, body })
const list = (...value: object[]) => ({ status: 200, body: { value } })

test.each([
  [{ text: guid }, [`/users/${guid}`, `/groups/${guid}`]],
  [{ text: ` ${guid} `, kind: 'group' as const }, [`/groups/${guid}`]],
  [
    { text: "o'r@x.example" },
    ["/users?userPrincipalName eq 'o''r@x.example' or mail eq 'o''r@x.example'", "/groups?mail eq 'o''r@x.example'"],
  ],
  [
    { text: 'Human resources' },
    ["/users?displayName eq 'Human resources'", "/groups?displayName eq 'Human resources'"],
  ],
])('%j asks for %j', async (ref, expected) => {
  const { client, sent } = fakeGraph([json({ responses: [] })])
  await resolvePrincipals(client, [ref])
  expect(urlsOf(sent[0]?.body)).toEqual(expected)
})

describe('whom a text stands for', () => {
  test.each([
    ['found among the people', guid, [one(robin), notFound], { kind: 'found', principal: { kind: 'user', id: guid } }],
    ['found among the groups', guid, [notFound, one(robin)], { kind: 'found', principal: { kind: 'group' } }],
    ['unknown to both', guid, [notFound, notFound], { kind: 'unknown' }],
    ['unknown by name', 'Robin', [list(), list()], { kind: 'unknown' }],
    ['found by name', 'Robin', [list(robin), list()], { kind: 'found', principal: { displayName: 'Robin' } }],
    ['two of the name', 'Robin', [list(robin, robin), list()], { kind: 'ambiguous', principals: [{}, {}] }],
    ['a person and a group of the name', 'Robin', [list(robin), list(robin)], { kind: 'ambiguous' }],
    [
      'a kind that is refused leaves it open',
      guid,
      [notFound, { status: 403 }],
      { kind: 'unreadable', error: { kind: 'forbidden' } },
    ],
    ['a kind that is refused matters not to who was found', guid, [one(robin), { status: 403 }], { kind: 'found' }],
    ['an answer of another shape', guid, [one({}), notFound], { kind: 'unreadable' }],
  ])('%s', async (_, text, answers, expected) => {
    const responses = answers.map((answer, index) => ({ id: String(index), ...answer }))
    const { client } = fakeGraph([json({ responses })])
    expect(await resolvePrincipals(client, [{ text }])).toMatchObject([expected])
  })
})

test('what Graph is too busy for is asked for again, and then known', async () => {
  const { client } = fakeGraph([
    json({ responses: [{ id: '0', status: 429, headers: { 'Retry-After': '2' } }] }),
    json({ responses: [{ id: '0', ...one(robin) }] }),
  ])
  const resolved = resolvePrincipals(client, [{ text: guid, kind: 'user' }])
  await vi.advanceTimersByTimeAsync(2000)
  expect(await resolved).toMatchObject([{ kind: 'found' }])
})

test.each([
  [21, 'user' as const, [20, 1]],
  [21, undefined, [20, 20, 2]],
  [0, undefined, []],
])('%i texts of kind %s go in calls of %j requests', async (count, kind, sizes) => {
  const { client, sent } = fakeGraph(Array.from({ length: 3 }, () => json({ responses: [] })))
  const parts: number[] = []
  const refs = Array.from({ length: count }, () => ({ text: guid, kind }))
  const resolved = await resolvePrincipals(client, refs, { onPart: (from) => parts.push(from) })
  expect(resolved).toHaveLength(count)
  expect(sent.map(({ body }) => urlsOf(body).length)).toEqual(sizes)
  expect(parts).toHaveLength(sizes.length)
})

test('when nothing can be read, it is tried once, and each says why', async () => {
  const { client, asked } = fakeGraph([], [{ kind: 'consentNeeded', scopes: [] }])
  const parts: number[] = []
  const refs = Array.from({ length: 45 }, () => ({ text: guid }))
  const resolved = await resolvePrincipals(client, refs, { onPart: (_, part) => parts.push(part.length) })
  expect(new Set(resolved.map((each) => each.kind === 'unreadable' && each.error.kind))).toEqual(
    new Set(['consentNeeded']),
  )
  expect(parts).toEqual([10, 35])
  expect(asked).toHaveLength(1)
})

test('with more rights, more is read of people', async () => {
  const { client, sent, asked } = fakeGraph([json({ responses: [] })])
  await resolvePrincipals(client, [{ text: guid, kind: 'user' }], { detail: 'full' })
  expect(String(sent[0]?.body)).toContain('accountEnabled')
  expect(asked[0]?.scopes).toContain('https://graph.microsoft.com/User.Read.All')
})

/** The paths of a batch, each with its filter. */
function urlsOf(body: unknown): readonly string[] {
  const { requests } = z
    .object({ requests: z.array(z.object({ url: z.string() })) })
    .parse(typeof body === 'string' ? JSON.parse(body) : body)
  return requests.map(({ url }) => {
    const { pathname, searchParams } = new URL(url, 'https://graph.test')
    const filter = searchParams.get('$filter')
    return filter === null ? pathname : `${pathname}?${filter}`
  })
}
