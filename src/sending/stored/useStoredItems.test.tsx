// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeGraph, json } from '../../graph/testing/fakeGraph.ts'
import { useSeenItem, useStoredItems } from './useStoredItems.ts'

const target = { connectionId: 'tickets', itemId: 'T1' }
const address = { apiVersion: 'beta', ...target } as const
const nothingSent = {
  lastSent: () => Promise.resolve(undefined),
  lastWrites: () => Promise.resolve({ telling: undefined, attempt: undefined }),
}
const stored = () => json({ acl: [], properties: { title: 'as stored' } })

test('what a GET found is known from then on, and the page is drawn anew', async () => {
  const { hook } = show('finds', [stored(), Response.json({ error: { code: 'ItemNotFound' } }, { status: 404 })])
  expect(hook.current.seen).toBeUndefined()
  await act(() => hook.current.stored.read(address))
  expect(hook.current.seen).toMatchObject({ kind: 'read', members: { properties: [{ name: 'title' }] } })
  await act(() => hook.current.stored.read(address))
  expect(hook.current.seen).toMatchObject({ kind: 'missing' })
})

test.each([
  ['refused', Response.json({}, { status: 403 })],
  ['unreadable', new Response('<html>')],
])('a GET that was %s tells nothing new', async (name, answer) => {
  const { hook } = show(name, [stored(), answer])
  await act(() => hook.current.stored.read(address))
  await act(() => hook.current.stored.read(address))
  expect(hook.current.seen).toMatchObject({ kind: 'read' })
})

test('a GET that was stopped tells nothing', async () => {
  const { hook } = show('stopped', [stored()])
  await act(() => hook.current.stored.read(address, AbortSignal.abort()))
  expect(hook.current.seen).toBeUndefined()
})

test('an item that was opened is known after a reload, with what it held', async () => {
  const { hook } = show('opens', [stored()])
  await act(async () => {
    const reading = await hook.current.stored.read(address)
    if (reading.kind === 'found') hook.current.stored.items.opened(target, reading.item, reading.item.text)
  })
  // Another owner's memory is empty, as that of a page after a reload; what the tab stores is the same.
  const kept = sessionStorage.getItem('external-item-editor.loaded')?.replaceAll('opens', 'reloads') ?? ''
  sessionStorage.setItem('external-item-editor.loaded', kept)
  const after = show('reloads', [])
  expect(await after.hook.current.stored.items.lastKnown(target)).toMatchObject({
    how: 'loaded',
    members: { properties: [{ name: 'title', value: { kind: 'text', text: 'as stored' } }] },
  })
})

function show(owner: string, answers: readonly Response[]) {
  const { client } = fakeGraph(answers)
  const { result: hook } = renderHook(() => {
    const handle = useStoredItems(client, undefined, { owner, ...nothingSent })
    return { stored: handle, seen: useSeenItem(handle.items, target) }
  })
  return { hook }
}
