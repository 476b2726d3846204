import { describe, expect, test, vi } from 'vitest'
import type { PrincipalRef } from '../graph/directory/resolvePrincipals.ts'
import type { GraphError } from '../graph/graphError.ts'
import { fakeGraph } from '../graph/testing/fakeGraph.ts'
import { live } from '../ui/live.ts'
import type { DirectoryPermission, PrincipalNames } from './directory.ts'
import { createDirectoryReader } from './directoryReader.ts'
import type { NameKeeper } from './nameKeeper.ts'

const consentNeeded: GraphError = { kind: 'consentNeeded', scopes: ['User.ReadBasic.All'] }

describe('names that wait', () => {
  test('go in one go, each once, without those that are known', async () => {
    const { reader, waiting, names, ask } = reading()
    names.set(new Map([['known', { kind: 'unknown' }]]))
    waiting.push({ text: 'a' }, { text: 'Known' })
    reader.askWaiting()
    waiting.push({ text: 'b' }, { text: 'A' })
    reader.askWaiting()
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1))
    expect(ask.mock.lastCall?.[0].map(({ text }) => text)).toEqual(['A', 'b'])
    expect(waiting).toEqual([])
  })

  test('are asked for as soon as the directory was read with success', async () => {
    const { waiting, ask, answer, permission, owners } = reading()
    waiting.push({ text: 'a' })
    answer(undefined)
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(1))
    expect(permission.get()).toEqual({ kind: 'allowed' })
    expect([...owners]).toEqual(['adele'])
  })

  test('are asked for again when they could not be read', async () => {
    const { reader, names, ask } = reading()
    names.set(
      new Map([
        ['a', { kind: 'unreadable', error: consentNeeded }],
        ['b', { kind: 'unknown' }],
      ]),
    )
    reader.wantAgain()
    expect([...names.get().keys()]).toEqual(['b'])
    await vi.waitFor(() => expect(ask).toHaveBeenCalledWith([{ text: 'a' }]))
  })
})

test('a refusal is kept in mind, with what to ask for', () => {
  const { answer, permission, owners } = reading(['adele'])
  answer(consentNeeded)
  expect(permission.get()).toEqual({ kind: 'notAllowed', error: consentNeeded })
  expect(owners.size).toBe(0)
})

test('a failure that says nothing of consent leaves the permission as it was', () => {
  const { answer, permission } = reading()
  answer({ kind: 'offline' })
  expect(permission.get()).toEqual({ kind: 'unasked' })
})

function reading(known: readonly string[] = []) {
  const owners = new Set(known)
  const ask = vi.fn<NameKeeper['ask']>(() => Promise.resolve())
  const names = live<PrincipalNames>(new Map())
  const permission = live<DirectoryPermission>({ kind: 'unasked' })
  const waiting: PrincipalRef[] = []
  let answer: (error: GraphError | undefined) => void = () => undefined
  const { client } = fakeGraph([])
  const reader = createDirectoryReader(
    { client, owner: 'adele', tenant: 't', names, permission, waiting },
    ({ onAnswer }) => {
      answer = onAnswer
      return {
        ask,
        remember: () => undefined,
        find: () => Promise.reject(new Error()),
        resolve: () => Promise.resolve([]),
      }
    },
    (owner, isAllowed) => (isAllowed ? owners.add(owner) : owners.delete(owner)),
  )
  return { reader, ask, names, permission, waiting, owners, answer }
}
