// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeGraph, json } from '../../graph/testing/fakeGraph.ts'
import { withCalls } from '../testing/searching.tsx'
import { useResultTemplates } from './useResultTemplates.ts'

test('they are read once for a connection', async () => {
  const { client, sent } = fakeGraph([json({ searchSettings: null })])
  const { wrapper: Calls } = withCalls(client)
  const queryClient = new QueryClient()
  const { result, rerender } = renderHook(() => useResultTemplates('tickets'), {
    wrapper: ({ children }) => (
      <QueryClientProvider client={queryClient}>
        <Calls>{children}</Calls>
      </QueryClientProvider>
    ),
  })
  await waitFor(() => expect(result.current.reading).toMatchObject({ kind: 'ok', value: [] }))
  rerender()
  expect(sent).toHaveLength(1)
})
