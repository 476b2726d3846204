// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { GraphCallsContext, useGraphCalls } from './graphCalls.ts'
import { fakeCalls } from './testing/fakeCalls.ts'

test('a part of the page calls Graph as the page above it does', () => {
  const { result } = renderHook(useGraphCalls, {
    wrapper: ({ children }) => <GraphCallsContext value={fakeCalls}>{children}</GraphCallsContext>,
  })
  expect(result.current).toBe(fakeCalls)
})

test('a part that stands in no page says so at once', () => {
  vi.spyOn(console, 'error').mockReturnValue()
  expect(() => renderHook(useGraphCalls)).toThrow('A part that calls Graph has no page above it.')
})
