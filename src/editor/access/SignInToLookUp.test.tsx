// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { leftFor } from '../../signInReturn/leftFor.ts'
import { SignInToLookUp } from './SignInToLookUp.tsx'

test('it leads to the sign-in page, and back to the name', () => {
  const act = vi.fn<typeof fakeCalls.act>()
  render(
    <GraphCallsContext value={{ ...fakeCalls, act }}>
      <SignInToLookUp who="Human resources" />
    </GraphCallsContext>,
  )
  screen.getByRole('button', { name: 'Sign in to look up “Human resources”' }).click()
  expect(act.mock.lastCall?.[0]).toEqual({ kind: 'signIn' })
  expect(leftFor('picker')).toBe('Human resources')
})
