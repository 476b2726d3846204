// @vitest-environment jsdom
import { expect, test } from 'vitest'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { live } from '../ui/live.ts'
import { deviceDirectoryReader, forgetNames } from './deviceDirectoryReader.ts'
import type { DirectoryPermission, PrincipalNames } from './directory.ts'

test('where there is no database, names are still found, and forgetting says that it could not', async () => {
  const { client } = fakeGraph([
    json({ responses: [{ id: '0', status: 200, body: { value: [{ id: 'g', displayName: 'HR' }] } }] }),
  ])
  const names = live<PrincipalNames>(new Map())
  const permission = live<DirectoryPermission>({ kind: 'unasked' })
  const reader = deviceDirectoryReader({ client, owner: 'o', tenant: 't', names, permission, waiting: [] })
  await reader.resolve([{ text: 'g', kind: 'group' }], {})
  expect(names.get().get('g')).toMatchObject({ kind: 'known', principal: { displayName: 'HR' } })
  await expect(forgetNames()).rejects.toThrow()
})
