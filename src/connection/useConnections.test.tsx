// @vitest-environment jsdom
import { onlineManager, QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, render, renderHook, screen, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import type { GraphClient } from '../graph/graphClient.ts'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { CrashBoundary } from '../ui/CrashBoundary.tsx'
import { type ConnectionReader, useConnections, useSchema } from './useConnections.ts'

const connections = json({ value: [{ id: 'tickets', name: 'Contoso tickets', state: 'ready' }] })
const schema = json({ properties: [{ name: 'title', type: 'string' }] })
const refused = Response.json({ error: { code: 'Forbidden', message: 'No.' } }, { status: 403 })

describe('the list of connections', () => {
  test('is not asked for while nobody is signed in', () => {
    const { hook, sent } = show([connections], (reader) => useConnections({ ...reader, accountId: undefined }))
    expect(hook.current.kind).toBe('off')
    expect(sent).toHaveLength(0)
  })

  test('is on its way, then there', async () => {
    const { hook } = show([connections.clone()], useConnections)
    expect(hook.current.kind).toBe('loading')
    await waitFor(() => expect(hook.current.kind).toBe('ok'))
    expect(hook.current).toMatchObject({ value: { connections: [{ id: 'tickets', state: 'ready' }] } })
  })

  test('a refusal is shown once, not tried again by itself, and refreshed when asked', async () => {
    const { hook, sent } = show([refused.clone(), connections.clone()], useConnections)
    await waitFor(() => expect(hook.current.kind).toBe('error'))
    expect(hook.current).toMatchObject({ error: { kind: 'forbidden' } })
    expect(sent).toHaveLength(1)
    const remote = hook.current
    if (remote.kind === 'error') act(() => remote.refresh())
    await waitFor(() => expect(hook.current.kind).toBe('ok'))
  })

  test('offline, it is asked for all the same, so that the page says what is wrong', async () => {
    onlineManager.setOnline(false)
    onTestFinished(() => onlineManager.setOnline(true))
    const { hook } = show([new TypeError('Failed to fetch')], useConnections)
    await waitFor(() => expect(hook.current).toMatchObject({ kind: 'error', error: { kind: 'offlineOrBlocked' } }))
  })

  test('a fault of the editor itself is thrown to the page instead of loading for ever', async () => {
    vi.spyOn(console, 'error').mockReturnValue(undefined)
    const broken = { baseUrl: '', send: () => Promise.reject(new Error('a bug')) }
    function List() {
      return useConnections(readerOf(broken)).kind
    }
    const page = (
      <CrashBoundary>
        <List />
      </CrashBoundary>
    )
    render(page, { wrapper: withQueries() })
    expect((await screen.findByRole('alert')).textContent).toContain('a bug')
  })
})

describe('the schema of a connection', () => {
  test('is not asked for without an id', () => {
    const { hook, sent } = show([schema], (reader) => useSchema(reader, ''))
    expect(hook.current.kind).toBe('off')
    expect(sent).toHaveLength(0)
  })
})

function show<Shown>(answers: readonly (Response | Error)[], use: (reader: ConnectionReader) => Shown) {
  const { client, sent, asked } = fakeGraph(answers)
  const { result: hook } = renderHook(() => use(readerOf(client)), { wrapper: withQueries() })
  return { hook, sent, asked }
}

function readerOf(client: GraphClient): ConnectionReader {
  return { client, apiVersion: 'beta', accountId: 'adele' }
}

function withQueries() {
  const queryClient = new QueryClient()
  return ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queryClient}>{children}</QueryClientProvider>
  )
}
