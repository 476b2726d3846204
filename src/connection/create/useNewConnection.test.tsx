// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { beforeEach, expect, test } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { fakeGraph } from '../../graph/testing/fakeGraph.ts'
import { keptConnection } from './typedConnection.ts'
import { useNewConnection } from './useNewConnection.ts'

beforeEach(() => sessionStorage.clear())

test('what is created has no white space around it, the list is read anew, and nothing is kept', async () => {
  const created: string[] = []
  const { hook, queries } = show((id) => created.push(id))
  queries.setQueryData(['connections', 'adele', 'beta'], 'the list')
  act(() => hook.current.change({ name: ' Assets ', id: ' assets ' }))
  expect(keptConnection.read()).toMatchObject({ name: ' Assets ' })
  act(() => hook.current.create())
  await waitFor(() => expect(hook.current.made).toMatchObject({ id: 'assets', name: 'Assets' }))
  expect(created).toEqual(['assets'])
  expect(queries.getQueryState(['connections', 'adele', 'beta'])?.isInvalidated).toBe(true)
  expect(keptConnection.read()).toBeUndefined()
})

function show(onCreated: (id: string) => void) {
  const { client } = fakeGraph([Response.json({ id: 'assets' }, { status: 201 })])
  const queries = new QueryClient()
  const wrapper = ({ children }: { readonly children: ReactNode }) => (
    <QueryClientProvider client={queries}>
      <GraphCallsContext value={{ ...fakeCalls, client }}>{children}</GraphCallsContext>
    </QueryClientProvider>
  )
  return { hook: renderHook(() => useNewConnection([], onCreated), { wrapper }).result, queries }
}
