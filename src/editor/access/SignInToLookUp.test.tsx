// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { leftFor, noteLeftFor } from '../../signInReturn/leftFor.ts'
import { SignInToLookUp } from './SignInToLookUp.tsx'

test('it leads to the sign-in page, which asks for what looking up needs, and back to the name', () => {
  const { press, act } = show()
  press()
  expect(act.mock.lastCall?.[0]).toEqual({
    kind: 'signIn',
    also: ['User.ReadBasic.All', 'Group.ReadBasic.All', 'GroupMember.ReadBasic.All'],
  })
  expect(leftFor('picker')).toBe('Human resources')
})

test('whoever comes back without being signed in is not stopped by that again', () => {
  noteLeftFor('picker', 'Human resources')
  const { press, act } = show()
  press()
  expect(act.mock.lastCall?.[0]).toEqual({ kind: 'signIn' })
})

function show() {
  const act = vi.fn<typeof fakeCalls.act>()
  render(
    <GraphCallsContext value={{ ...fakeCalls, act }}>
      <SignInToLookUp who="Human resources" />
    </GraphCallsContext>,
  )
  const press = () => screen.getByRole('button', { name: 'Sign in to look up “Human resources”' }).click()
  return { press, act }
}
