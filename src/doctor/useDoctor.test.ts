// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeConfig } from '../config/testing/fakeConfig.ts'
import { fakeGraph } from '../graph/testing/fakeGraph.ts'
import type { GetToken } from '../graph/tokens.ts'
import { useDoctor } from './useDoctor.ts'

test('the checks run once for each asking, however often the page is drawn', async () => {
  const getToken = vi.fn<GetToken>(() => Promise.resolve({ kind: 'failed', message: 'Blocked.' }))
  const account = { id: '1', name: 'Adele', username: 'adele@contoso.example', tenantId: 't' }
  const ports = {
    config: fakeConfig,
    auth: { getToken },
    client: fakeGraph([]).client,
    session: { kind: 'signedIn', account, others: [] } as const,
    apiVersion: 'v1.0' as const,
    connectionId: '',
  }
  const { result, rerender } = renderHook(() => useDoctor({ ...ports }))
  expect(result.current.diagnoses).toBeUndefined()
  await waitFor(() => expect(result.current.diagnoses).toHaveLength(9))
  rerender()
  expect(getToken).toHaveBeenCalledTimes(1)
  act(() => result.current.again())
  expect(result.current.diagnoses).toBeUndefined()
  await waitFor(() => expect(result.current.diagnoses).toHaveLength(9))
  expect(getToken).toHaveBeenCalledTimes(2)
})
