import { expect, test, vi } from 'vitest'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { live } from '../ui/live.ts'
import type { PrincipalNames } from './directory.ts'
import { createNameKeeper } from './nameKeeper.ts'
import type { NameTable } from './nameTable.ts'
import { mapNames } from './testing/mapNames.ts'

const [a, b] = ['aaaaaaaa-0000-4000-8000-000000000001', 'bbbbbbbb-0000-4000-8000-000000000002']
const day = 24 * 60 * 60_000
const found = (id: string, displayName: string) => ({ status: 200, body: { id, displayName } })
const notFound = { status: 404, body: { error: { code: 'x', message: 'No.' } } }
const hr = { kind: 'group', id: a, displayName: 'HR', mail: undefined } as const

test('what is asked for is on its way, then known, and remembered on the device', async () => {
  const { keeper, names, table, onAnswer } = keeping([batch(found(a, 'Robin'))])
  const seen: unknown[] = []
  names.subscribe(() => seen.push(names.get().get(a)?.kind))
  await keeper.ask([{ text: a.toUpperCase(), kind: 'user' }])
  expect(seen).toEqual(['asking', 'known'])
  expect(names.get().get(a)).toMatchObject({ kind: 'known', principal: { kind: 'user', displayName: 'Robin' } })
  expect([...table.stored.values()]).toMatchObject([{ principal: { displayName: 'Robin' }, seenAt: day }])
  expect(onAnswer).toHaveBeenCalledWith(undefined)
})

test('all that is asked for goes in one call', async () => {
  const { keeper, sent } = keeping([batch(found(a, 'Robin'), found(b, 'Uma'))])
  await keeper.ask([
    { text: a, kind: 'user' },
    { text: b, kind: 'user' },
  ])
  expect(sent).toHaveLength(1)
})

test('an ID of another kind than the entry says is found all the same', async () => {
  const { keeper, names, sent } = keeping([batch(notFound), batch(found(a, 'HR'))])
  await keeper.ask([{ text: a, kind: 'user' }])
  expect(names.get().get(a)).toMatchObject({ kind: 'known', principal: { kind: 'group', displayName: 'HR' } })
  expect(sent).toHaveLength(2)
})

test('an ID that the tenant does not have is unknown, and its old name is forgotten', async () => {
  const table = mapNames()
  table.stored.set(`t\n${a}`, { principal: hr, seenAt: -1 })
  const { keeper, names } = keeping([batch(notFound), batch(notFound)], table)
  await keeper.ask([{ text: a, kind: 'group' }])
  expect(names.get().get(a)).toEqual({ kind: 'unknown' })
  expect(table.stored.size).toBe(0)
})

test('a remembered name is shown without a call for a day', async () => {
  const table = mapNames()
  table.stored.set(`t\n${a}`, { principal: hr, seenAt: 1 })
  const { keeper, names, sent } = keeping([], table)
  await keeper.ask([{ text: a }])
  expect(names.get().get(a)).toEqual({ kind: 'known', principal: hr })
  expect(sent).toHaveLength(0)
})

test('a remembered name stays when it cannot be read anew', async () => {
  const table = mapNames()
  table.stored.set(`t\n${a}`, { principal: hr, seenAt: -1 })
  const { keeper, names } = keeping([batch({ status: 500 })], table)
  await keeper.ask([{ text: a, kind: 'group' }])
  expect(names.get().get(a)).toMatchObject({ kind: 'known' })
})

test('what could not be read says why, and may be asked for again; what is known is not', async () => {
  const { keeper, names, sent, onAnswer } = keeping([batch({ status: 403, body: {} }), batch(found(a, 'HR'))])
  await keeper.ask([{ text: a, kind: 'group' }])
  expect(names.get().get(a)).toMatchObject({ kind: 'unreadable', error: { kind: 'forbidden' } })
  expect(onAnswer.mock.lastCall).toMatchObject([{ kind: 'forbidden' }])
  await keeper.ask([{ text: a, kind: 'group' }])
  await keeper.ask([{ text: a, kind: 'group' }])
  expect(names.get().get(a)).toMatchObject({ kind: 'known' })
  expect(sent).toHaveLength(2)
})

test('only what is resolved or chosen is remembered, not all that a search finds', async () => {
  const { keeper, table } = keeping([json({ value: [{ id: a }] }), json({ value: [] }), batch(found(b, 'HR'))])
  expect(await keeper.find('h', {})).toMatchObject({ value: { principals: [{ id: a }] } })
  expect(table.stored.size).toBe(0)
  await keeper.resolve([{ text: b, kind: 'group' }], {})
  expect([...table.stored.keys()]).toEqual([`t\n${b}`])
  keeper.remember([hr])
  expect(table.stored.size).toBe(2)
})

test('being refused more than names says nothing of names', async () => {
  const { keeper, onAnswer } = keeping([batch({ status: 403, body: {} })])
  await keeper.resolve([{ text: a, kind: 'user' }], { detail: 'full' })
  expect(onAnswer).not.toHaveBeenCalled()
})

test('a device that keeps nothing is no obstacle', async () => {
  const refuse = () => Promise.reject(new Error('denied'))
  const { keeper, names } = keeping([batch(found(a, 'HR'))], {
    names: refuse,
    put: refuse,
    remove: refuse,
    clear: refuse,
  })
  await keeper.ask([{ text: a, kind: 'group' }])
  expect(names.get().get(a)).toMatchObject({ kind: 'known' })
})

function keeping<Table extends NameTable = ReturnType<typeof mapNames>>(
  answers: readonly Response[],
  ...[given]: Table[]
) {
  const table = given ?? mapNames()
  const { client, sent } = fakeGraph(answers)
  const names = live<PrincipalNames>(new Map())
  const onAnswer = vi.fn<(error: unknown) => void>()
  const keeper = createNameKeeper({ client, tenant: 't', names, onAnswer, table, now: () => day })
  return { keeper, names, sent, onAnswer, table }
}

function batch(...answers: readonly object[]): Response {
  return json({ responses: answers.map((answer, index) => ({ id: String(index), ...answer })) })
}
