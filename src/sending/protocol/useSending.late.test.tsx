// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, renderHook, waitFor } from '@testing-library/react'
import type { ReactNode } from 'react'
import { expect, test, vi } from 'vitest'
import type { GraphClient } from '../../graph/graphClient.ts'
import { aSubmission } from './testing/aSubmission.ts'
import { straightPorts } from './testing/straightPorts.ts'
import { useSending } from './useSending.ts'

vi.mock('./sendSafely.ts', () => {
  throw new TypeError('Failed to fetch dynamically imported module')
})

test.each([
  [true, 'notSent'],
  [false, 'offline'],
])('where what sends does not load, nothing is sent, and that is said (network: %s)', async (isOnline, kind) => {
  const send = vi.fn<GraphClient['send']>()
  const ports = { ...straightPorts({ baseUrl: '', send }), isOnline: () => isOnline }
  const { result } = renderHook(() => useSending(ports, 'one', () => undefined), { wrapper: Queries })
  act(() => result.current.submit(aSubmission({})))
  expect(result.current.progress).toEqual({ kind: 'checking' })
  await waitFor(() => expect(result.current.outcome?.result).toMatchObject({ kind: 'error', error: { kind } }))
  expect(send).not.toHaveBeenCalled()
})

function Queries({ children }: { readonly children: ReactNode }) {
  return <QueryClientProvider client={new QueryClient()}>{children}</QueryClientProvider>
}
