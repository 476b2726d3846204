// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { afterEach, expect, test, vi } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { fakeGraph, json } from '../../graph/testing/fakeGraph.ts'
import { useLive } from '../../ui/live.ts'
import { follow, followedOf, followedOperations, stopFollowing } from './followedOperations.ts'
import { anOperation } from './testing/anOperation.ts'
import { useSchemaProgress } from './useSchemaProgress.ts'

afterEach(() => {
  vi.useRealTimers()
  for (const each of followedOperations.get()) stopFollowing(each)
})

const running = () => json({ status: 'inprogress' })

test('Graph is asked at once, after five seconds, after half a minute, and then once a minute, until it ends', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true })
  const { sent, queries } = show([running(), running(), running(), running(), json({ status: 'completed' })])
  queries.setQueryData(['schema', 'adele', 'assets', 'beta'], 'none')
  const asked = async (after: number) => {
    await act(() => vi.advanceTimersByTimeAsync(after))
    return sent.length
  }
  expect([await asked(100), await asked(5000), await asked(25_000), await asked(5000)]).toEqual([1, 2, 2, 3])
  expect([await asked(30_000), await asked(30_500), await asked(60_500), await asked(120_000)]).toEqual([3, 4, 5, 5])
  expect(followedOf(followedOperations.get(), 'adele', 'assets')?.outcome).toEqual({ kind: 'completed' })
  expect(queries.getQueryState(['schema', 'adele', 'assets', 'beta'])?.isInvalidated).toBe(true)
})

test('a failure is kept with its words', async () => {
  show([json({ status: 'failed', error: { code: 'Bad', message: 'No.' } })])
  await waitFor(() =>
    expect(followedOf(followedOperations.get(), 'adele', 'assets')?.outcome).toEqual({
      kind: 'failed',
      why: 'No. (Bad)',
    }),
  )
})

test('what Graph does not say now is an error, and can be asked again', async () => {
  const { hook } = show([Response.json({}, { status: 503 }), running()])
  await waitFor(() => expect(hook.current.error?.kind).toBe('serverDown'))
  act(() => hook.current.checkNow())
  await waitFor(() => expect(hook.current.status).toBe('inprogress'))
})

test('without the name of an operation nothing is asked', () => {
  const { sent } = show([running()], '')
  expect(sent).toHaveLength(0)
})

function show(answers: readonly Response[], operationId = 'o1') {
  const { client, sent } = fakeGraph(answers)
  const queries = new QueryClient()
  const operation = anOperation({ operationId })
  follow(operation)
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queries}>
      <GraphCallsContext value={{ ...fakeCalls, client }}>{children}</GraphCallsContext>
    </QueryClientProvider>
  )
  const { result: hook } = renderHook(
    () => useSchemaProgress(useLive(followedOperations, (all) => followedOf(all, 'adele', 'assets')) ?? operation),
    { wrapper },
  )
  return { hook, sent, queries }
}
