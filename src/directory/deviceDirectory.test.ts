// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { GraphError } from '../graph/graphError.ts'
import { fakeGraph } from '../graph/testing/fakeGraph.ts'
import { deviceDirectory, useDeviceDirectory } from './deviceDirectory.ts'
import { noDirectory } from './directory.ts'
import type { NameKeeper, NameKeeperParts } from './nameKeeper.ts'

const consentNeeded: GraphError = { kind: 'consentNeeded', scopes: ['User.ReadBasic.All'] }

describe('names that are wanted', () => {
  test('wait until the directory was read once, and go together then', async () => {
    const { directory, ask, loaded, answer } = making([])
    directory.want([{ text: 'a' }])
    directory.want([{ text: 'b' }, { text: 'A' }])
    await pause()
    expect(loaded).not.toHaveBeenCalled()
    answer(undefined)
    expect(directory.permission.get()).toEqual({ kind: 'allowed' })
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1))
    expect(ask.mock.lastCall?.[0].map(({ text }) => text)).toEqual(['A', 'b'])
  })

  test('are asked for at once, and in one go, by an account that has read it before', async () => {
    const { directory, ask, loaded } = making(['adele'])
    directory.want([{ text: 'a' }])
    directory.want([{ text: 'b' }])
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1))
    expect(ask.mock.lastCall?.[0]).toHaveLength(2)
    directory.want([{ text: 'c' }])
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2))
    expect(loaded).toHaveBeenCalledTimes(1)
  })

  test('are not asked for any more when consent was taken away', async () => {
    const { directory, ask, owners, answer } = making(['adele'])
    answer(consentNeeded)
    directory.want([{ text: 'a' }])
    await pause()
    expect(ask).not.toHaveBeenCalled()
    expect(directory.permission.get()).toEqual({ kind: 'notAllowed', error: consentNeeded })
    expect(owners.size).toBe(0)
  })

  test('are wanted again when they could not be read', async () => {
    const { directory, ask, parts } = making(['adele'])
    await directory.find('x', {})
    parts()?.names.set(new Map([['a', { kind: 'unreadable', error: consentNeeded }]]))
    directory.want([{ text: 'a' }])
    await pause()
    expect(ask).not.toHaveBeenCalled()
    directory.wantAgain()
    await vi.waitFor(() => expect(ask).toHaveBeenCalledWith([{ text: 'a' }]))
  })
})

test('a failure that says nothing of consent leaves the permission as it was', () => {
  const { directory, answer } = making(['adele'])
  answer({ kind: 'offline' })
  expect(directory.permission.get()).toEqual({ kind: 'allowed' })
})

test('what cannot be loaded is a failure of the network, and loaded the next time', async () => {
  const { directory, loaded } = making([])
  loaded.mockRejectedValueOnce(new Error('no chunk'))
  expect(await directory.find('x', {})).toMatchObject({ error: { kind: 'offlineOrBlocked' } })
  expect(await directory.find('x', {})).toMatchObject({ error: { kind: 'offline' } })
})

test('texts cannot be resolved without what resolves them', async () => {
  const { directory, loaded } = making([])
  loaded.mockRejectedValueOnce(new Error('no chunk'))
  expect(await directory.resolve([{ text: 'x' }], {})).toMatchObject([{ kind: 'unreadable' }])
})

test('nobody has a directory while nobody is signed in, and everybody has one of their own', () => {
  const { client } = fakeGraph([])
  const show = (owner: string | undefined) => renderHook(() => useDeviceDirectory(client, owner, 't')).result.current
  expect(show(undefined)).toBe(noDirectory)
  expect(show('adele').owner).toBe('adele')
})

function making(known: readonly string[]) {
  const owners = new Set(known)
  const ask = vi.fn<NameKeeper['ask']>(() => Promise.resolve())
  const keeper: NameKeeper = {
    ask,
    remember: () => undefined,
    find: () => Promise.resolve({ kind: 'error', error: { kind: 'offline' } }),
    resolve: () => Promise.resolve([]),
  }
  let parts: NameKeeperParts | undefined
  const loaded = vi.fn<(given: NameKeeperParts) => Promise<NameKeeper>>((given) => {
    parts = given
    return Promise.resolve(keeper)
  })
  const directory = deviceDirectory({
    client: fakeGraph([]).client,
    owner: 'adele',
    tenantId: 't',
    accounts: {
      has: (owner) => owners.has(owner),
      add: (owner) => owners.add(owner),
      remove: (owner) => owners.delete(owner),
    },
    loadKeeper: loaded,
  })
  const answer = (error: GraphError | undefined) => {
    directory.remember([])
    parts?.onAnswer(error)
    loaded.mockClear()
  }
  return { directory, ask, loaded, owners, answer, parts: () => parts }
}

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 5))
}
