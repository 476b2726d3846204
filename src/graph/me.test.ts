import { expect, test } from 'vitest'
import { readMe } from './me.ts'
import { fakeGraph, json } from './testing/fakeGraph.ts'

test.each([
  [
    { id: 'a', displayName: 'Ada', userType: 'Guest' },
    { id: 'a', name: 'Ada', isGuest: true },
  ],
  [
    { id: 'a', userType: 'Member' },
    { id: 'a', name: 'a', isGuest: false },
  ],
  [
    { id: 'a', userType: null },
    { id: 'a', name: 'a', isGuest: undefined },
  ],
  [{ id: 'a' }, { id: 'a', name: 'a', isGuest: undefined }],
])('%j is %j', async (answer, me) => {
  const { client, sent } = fakeGraph([json(answer)])
  expect(await readMe(client)).toMatchObject({ kind: 'ok', value: me })
  expect(sent[0]?.url).toBe('https://graph.test/v1.0/me?$select=id%2CdisplayName%2CuserType')
})

test('another shape is unreadable', async () => {
  const { client } = fakeGraph([json({ value: [] })])
  expect(await readMe(client)).toMatchObject({ kind: 'error', error: { kind: 'unreadableAnswer' } })
})
