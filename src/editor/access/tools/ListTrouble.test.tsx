// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { type GraphCalls, GraphCallsContext } from '../../../calling/graphCalls.ts'
import { fakeCalls } from '../../../calling/testing/fakeCalls.ts'
import type { GraphError } from '../../../graph/graphError.ts'
import { ListTrouble } from './ListTrouble.tsx'

beforeEach(() => sessionStorage.clear())

test('signed out, the way to the sign-in is no alarm', () => {
  const { act } = show({ kind: 'signInNeeded', cause: 'noSession' })
  expect(screen.queryByRole('alert')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(act.mock.lastCall?.[0]).toMatchObject({ kind: 'signIn', also: { length: 3 } })
})

test('a failure is said, with the way to try again', async () => {
  const { act, onTryAgain } = show({ kind: 'offline' })
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }))
  expect(act).toHaveBeenCalledWith({ kind: 'tryAgain' }, onTryAgain)
})

function show(error: GraphError) {
  const [act, onTryAgain] = [vi.fn<GraphCalls['act']>(), vi.fn<() => void>()]
  render(
    <GraphCallsContext value={{ ...fakeCalls, act }}>
      <ListTrouble error={error} onTryAgain={onTryAgain} />
    </GraphCallsContext>,
  )
  return { act, onTryAgain }
}
