import { expect, test } from 'vitest'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { live } from '../ui/live.ts'
import { deviceNameKeeper, forgetNames } from './deviceNameKeeper.ts'
import type { PrincipalNames } from './directory.ts'

test('where there is no database, names are still found, and forgetting says that it could not', async () => {
  const { client } = fakeGraph([json({ responses: [{ id: '0', status: 200, body: { id: 'g', displayName: 'HR' } }] })])
  const names = live<PrincipalNames>(new Map())
  const keeper = deviceNameKeeper({ client, tenant: 't', names, onAnswer: () => undefined })
  await keeper.ask([{ text: 'g', kind: 'group' }])
  await expect(forgetNames()).rejects.toThrow()
})
