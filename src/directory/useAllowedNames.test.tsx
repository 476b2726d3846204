// @vitest-environment jsdom
import { renderHook } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { GraphCallsContext } from '../calling/graphCalls.ts'
import { fakeCalls } from '../calling/testing/fakeCalls.ts'
import { live } from '../ui/live.ts'
import { DirectoryContext, type DirectoryPermission, noDirectory } from './directory.ts'
import { useAllowedNames } from './useAllowedNames.ts'

const refused = { kind: 'notAllowed', error: { kind: 'consentNeeded', scopes: [] } } as const

test.each<[DirectoryPermission, boolean, number]>([
  [{ kind: 'unasked' }, true, 1],
  [{ kind: 'unasked' }, false, 0],
  // Then nothing waits.
  [{ kind: 'allowed' }, true, 0],
  [refused, true, 0],
])(
  'with the permission %j, and a token that allows it: %j, the names that wait are asked for %d times',
  (permission, isAllowed, times) => {
    const askWaiting = vi.fn<() => void>()
    const client = { ...fakeCalls.client, allows: () => isAllowed }
    const directory = { ...noDirectory, permission: live(permission), askWaiting }
    renderHook(useAllowedNames, {
      wrapper: ({ children }) => (
        <GraphCallsContext value={{ ...fakeCalls, client }}>
          <DirectoryContext value={directory}>{children}</DirectoryContext>
        </GraphCallsContext>
      ),
    })
    expect(askWaiting).toHaveBeenCalledTimes(times)
  },
)
