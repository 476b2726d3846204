// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeGraph } from '../graph/testing/fakeGraph.ts'
import { deviceDirectory, useDeviceDirectory } from './deviceDirectory.ts'
import type { DirectoryReader, DirectoryReaderParts } from './directoryReader.ts'

test('a name that is wanted waits, and loads nothing, until the directory was read once', () => {
  const { directory, load } = making([])
  directory.want([{ text: 'a' }])
  expect(load).not.toHaveBeenCalled()
  expect(directory.permission.get()).toEqual({ kind: 'unasked' })
})

test('what waited is there for what reads the directory', async () => {
  const { directory, load } = making([])
  directory.want([{ text: 'a' }])
  await directory.find('x', {})
  expect(load.mock.lastCall?.[0].waiting).toEqual([{ text: 'a' }])
  expect(load.mock.lastCall?.[0]).toMatchObject({ owner: 'adele', tenant: 'https://graph.test t' })
})

test('an account that has read it before asks at once, and loads what reads it once', async () => {
  const { directory, load, reader } = making(['adele'])
  expect(directory.permission.get()).toEqual({ kind: 'allowed' })
  directory.want([{ text: 'a' }])
  directory.wantAgain()
  directory.remember([])
  await vi.waitFor(() => expect(reader.remember).toHaveBeenCalled())
  expect(reader.askWaiting).toHaveBeenCalledTimes(1)
  expect(reader.wantAgain).toHaveBeenCalledTimes(1)
  expect(load).toHaveBeenCalledTimes(1)
})

test('what cannot be loaded is a failure of the network, and loaded the next time', async () => {
  const { directory, load } = making([])
  load.mockRejectedValueOnce(new Error('no chunk'))
  expect(await directory.find('x', {})).toMatchObject({ kind: 'error', error: { kind: 'offlineOrBlocked' } })
  expect(await directory.find('x', {})).toMatchObject({ error: { kind: 'offline' } })
})

test('texts cannot be resolved without what resolves them', async () => {
  const { directory, load } = making([])
  load.mockRejectedValueOnce(new Error('no chunk'))
  expect(await directory.resolve([{ text: 'x' }], {})).toMatchObject([
    { kind: 'unreadable', error: { kind: 'offlineOrBlocked' } },
  ])
})

test('each account has a directory of its own, and nobody has one that reads nothing by itself', () => {
  const { client } = fakeGraph([])
  const show = (owner: string | undefined) => renderHook(() => useDeviceDirectory(client, owner, 't')).result.current
  expect(show('adele').owner).toBe('adele')
  expect(show(undefined)).toMatchObject({ owner: '' })
  expect(show(undefined).permission.get()).toEqual({ kind: 'unasked' })
})

function making(owners: readonly string[]) {
  const reader = {
    askWaiting: vi.fn<() => void>(),
    wantAgain: vi.fn<() => void>(),
    remember: vi.fn<DirectoryReader['remember']>(),
    find: vi.fn<DirectoryReader['find']>(() => Promise.resolve({ kind: 'error', error: { kind: 'offline' } })),
    resolve: vi.fn<DirectoryReader['resolve']>(() => Promise.resolve([])),
  }
  const load = vi.fn<(parts: DirectoryReaderParts) => Promise<DirectoryReader>>(() => Promise.resolve(reader))
  const hasRead = (owner: string) => owners.includes(owner)
  const { client } = fakeGraph([])
  return { directory: deviceDirectory({ client, owner: 'adele', tenantId: 't', hasRead, load }), load, reader }
}
