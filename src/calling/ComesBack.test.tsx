// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { leftFor } from '../signInReturn/leftFor.ts'
import { ComesBack } from './ComesBack.tsx'
import type { ErrorAction } from './errorDescription.ts'
import { GraphCallsContext, useGraphCalls } from './graphCalls.ts'
import { fakeCalls } from './testing/fakeCalls.ts'

beforeEach(() => sessionStorage.clear())

test.each<[ErrorAction, string | undefined]>([
  [{ kind: 'interact', scopes: ['User.ReadBasic.All'] }, 'Robin'],
  [{ kind: 'askFor', scope: 'ExternalItem.Read.All' }, 'Robin'],
  [{ kind: 'signIn' }, 'Robin'],
  [{ kind: 'tryAgain' }, undefined],
])('%j notes what to come back to: %s', (action, noted) => {
  const act = vi.fn<typeof fakeCalls.act>()
  render(
    <GraphCallsContext value={{ ...fakeCalls, act }}>
      <ComesBack to="trial" about="Robin">
        <Act action={action} />
      </ComesBack>
    </GraphCallsContext>,
  )
  screen.getByRole('button').click()
  expect(act).toHaveBeenCalledWith(action, undefined)
  expect(leftFor('trial')).toBe(noted)
})

function Act({ action }: { readonly action: ErrorAction }) {
  const { act } = useGraphCalls()
  return (
    <button type="button" onClick={() => act(action)}>
      go
    </button>
  )
}
