import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeGraph, json } from '../testing/fakeGraph.ts'
import { findPrincipals } from './findPrincipals.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

const refused = () => Response.json({ error: { code: 'Authorization_RequestDenied', message: 'No.' } }, { status: 403 })
const users = { value: [{ id: 'u', displayName: 'Hugo', userPrincipalName: 'hugo@x' }], '@odata.count': 1 }
const groups = { value: [{ id: 'g', displayName: 'HR', mail: null }], '@odata.count': 1 }

test('people and groups are searched by name and address, with just what is shown', async () => {
  const { client, sent, asked } = fakeGraph([json(users), json(groups)])
  const found = await findPrincipals(client, ' h "r\\ ', {})
  expect(found).toMatchObject({ value: { principals: [{ id: 'g' }, { id: 'u' }], total: 2, next: undefined } })
  const [first, second] = sent.map(({ url }) => new URL(url))
  const words = String.raw`h \"r\\`
  expect(first?.pathname).toBe('/v1.0/users')
  expect(first?.searchParams.get('$search')).toBe(
    `"displayName:${words}" OR "mail:${words}" OR "userPrincipalName:${words}"`,
  )
  expect(first?.searchParams.get('$select')).toBe('id,displayName,mail,userPrincipalName')
  expect(second?.pathname).toBe('/v1.0/groups')
  expect(second?.searchParams.get('$search')).toBe(`"displayName:${words}" OR "mail:${words}"`)
  expect(sent[0]?.headers.get('ConsistencyLevel')).toBe('eventual')
  expect(asked[0]?.scopes).toEqual([
    'https://graph.microsoft.com/User.ReadBasic.All',
    'https://graph.microsoft.com/Group.ReadBasic.All',
  ])
})

test('without a text the first by name are read', async () => {
  const { client, sent } = fakeGraph([json(users), json(groups)])
  await findPrincipals(client, ' ', {})
  const [first] = sent.map(({ url }) => new URL(url).searchParams)
  expect([first?.get('$orderby'), first?.get('$search')]).toEqual(['displayName', null])
})

describe('the next page', () => {
  test('is asked for where there is one, at the address that Graph gave', async () => {
    const link = 'https://graph.test/v1.0/users?$skiptoken=x'
    const { client, sent } = fakeGraph([json({ ...users, '@odata.nextLink': link }), json(groups), json(users)])
    const found = await findPrincipals(client, 'h', {})
    const next = found.kind === 'ok' ? found.value.next : undefined
    expect(next).toEqual({ user: link, group: undefined })
    expect(await findPrincipals(client, 'h', { next })).toMatchObject({ value: { principals: [{ id: 'u' }] } })
    expect(sent.map(({ url }) => url).slice(2)).toEqual([link])
  })

  test('on another host is not followed', async () => {
    const { client, sent } = fakeGraph([json(users)])
    const next = { user: 'https://evil.test/v1.0/users' }
    expect(await findPrincipals(client, 'h', { next })).toMatchObject({ error: { kind: 'notSent' } })
    expect(sent).toHaveLength(0)
  })
})

test('one list is enough; it says what of the other', async () => {
  const { client } = fakeGraph([refused(), json(groups)])
  expect(await findPrincipals(client, 'h', {})).toMatchObject({
    value: { principals: [{ id: 'g' }], unread: { kind: 'user', error: { kind: 'forbidden' } } },
  })
})

test('no list is an error', async () => {
  const { client } = fakeGraph([refused(), refused()])
  expect(await findPrincipals(client, 'h', {})).toMatchObject({ error: { kind: 'forbidden' } })
})

test('consent that is missing is an error with what to ask for', async () => {
  const scopes = ['https://graph.microsoft.com/User.ReadBasic.All']
  const { client, sent } = fakeGraph([], [{ kind: 'consentNeeded', scopes }])
  expect(await findPrincipals(client, 'h', {})).toMatchObject({ error: { kind: 'consentNeeded', scopes } })
  expect(sent).toHaveLength(0)
})

test('a list that Graph is too busy for is asked for again', async () => {
  const busy = Response.json({}, { status: 429, headers: { 'Retry-After': '1' } })
  const { client, sent } = fakeGraph([busy, json(groups), json(users)])
  const found = findPrincipals(client, 'h', {})
  await vi.advanceTimersByTimeAsync(1000)
  expect(await found).toMatchObject({ value: { principals: [{ id: 'g' }, { id: 'u' }], unread: undefined } })
  expect(sent).toHaveLength(3)
})

test('a search that is stale is called off', async () => {
  const controller = new AbortController()
  const { client } = fakeGraph([json(users), json(groups)])
  const found = findPrincipals(client, 'h', { signal: controller.signal })
  controller.abort()
  expect(await found).toMatchObject({ error: { kind: 'aborted' } })
})
