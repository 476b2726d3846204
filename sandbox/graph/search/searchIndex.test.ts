import { expect, test } from 'vitest'
import { memoryStorage } from '../../storage/memoryStorage.ts'
import { appScopes, callGraph, origin, testBrowser, testSandbox } from '../../testing/testBrowser.ts'
import { searchIndex } from './searchIndex.ts'

test.each([
  ['T1', 4999, false],
  ['T1', 5000, true],
  ['slowIndexed', 119_000, false],
  ['slowIndexed', 120_000, true],
  ['neverIndexed', 1e12, false],
])('%s is there after %i ms: %s', async (item, later, isThere) => {
  let now = 1000
  const index = searchIndex(memoryStorage(), () => now, 5)
  await index.add('tickets', item, true)
  now += later
  expect(await index.has('tickets', item)).toBe(isThere)
})

test('what replaces an item is there at once, and what comes back after a deletion waits again', async () => {
  let now = 0
  const index = searchIndex(memoryStorage(), () => now, 5)
  await index.add('tickets', 'T1', true)
  now = 6000
  await index.add('tickets', 'T1', false)
  expect(await index.has('tickets', 'T1')).toBe(true)
  await index.remove('tickets', 'T1')
  await index.add('tickets', 'T1', true)
  expect(await index.has('tickets', 'T1')).toBe(false)
  index.setDelay(0)
  expect([await index.has('tickets', 'T1'), index.delay()]).toEqual([true, 0])
})

test('a test can say how long it takes, until a reset', async () => {
  const { sandbox } = testSandbox()
  const control = (path: string) => sandbox.fetch(new Request(`${origin}/__sandbox/${path}`, { method: 'POST' }))
  for (const path of ['index', 'index?seconds=soon', 'index?seconds=-1']) expect((await control(path)).status).toBe(400)
  expect((await control('index?seconds=60')).status).toBe(204)
  const token = (await testBrowser(sandbox).signIn('administrator', [...appScopes, 'ExternalItem.Read.All']))
    .access_token
  const acl = [{ accessType: 'grant', type: 'everyone', value: 'everyone' }]
  const body = JSON.stringify({ acl, properties: { title: 'a' } })
  await callGraph(sandbox, token, 'v1.0/external/connections/tickets/items/T1', { body })
  const search = async () => {
    const request = {
      entityTypes: ['externalItem'],
      contentSources: ['/external/connections/tickets'],
      query: { queryString: '*' },
    }
    const asked = JSON.stringify({ requests: [request] })
    return (await callGraph(sandbox, token, 'v1.0/search/query', { method: 'POST', body: asked })).text()
  }
  expect(await search()).toContain('"total":0')
  await control('index?seconds=0')
  expect(await search()).toContain('"total":1')
})

test('what the PUT of an item asked for is played for it, until another PUT does not', async () => {
  let now = 0
  const index = searchIndex(memoryStorage(), () => now, 5)
  await index.add('tickets', 'T1', true, 'slowIndexed')
  now = 60_000
  expect(await index.has('tickets', 'T1')).toBe(false)
  expect(await index.playedFor('tickets', 'T1')).toBe('slowIndexed')
  expect(await index.playedIn('fileID:T1')).toBe('slowIndexed')
  expect(await index.playedIn('other')).toBe('other')
  await index.add('tickets', 'T1', false)
  expect(await index.has('tickets', 'T1')).toBe(true)
  expect(await index.playedFor('tickets', 'T1')).toBe('T1')
})
