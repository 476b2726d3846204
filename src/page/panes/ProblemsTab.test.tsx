// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import type { ReactNode } from 'react'
import { flushSync } from 'react-dom'
import { expect, test, vi } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { finding, type Place, problemInBody } from '../../domain/problem.ts'
import { directoryProblems } from '../../item/directoryProblems.ts'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { ProblemsTab } from './ProblemsTab.tsx'

const withCalls = ({ children }: { readonly children: ReactNode }) => (
  <GraphCallsContext value={fakeCalls}>{children}</GraphCallsContext>
)

test('what the directory says is among the problems', () => {
  const { state } = aDraftState()
  const gone: Place[] = []
  render(<ProblemsTab state={state} hasSchema onGo={(place) => gone.push(place)} />, {
    wrapper: withCalls,
  })
  const doubt = problemInBody(finding('acl-not-in-directory', 'Nobody has this ID.', '/0'), '/acl')
  act(() => directoryProblems.set([doubt]))
  screen.getByText(/Nobody has this ID/).click()
  expect(gone).toEqual([doubt.place])
  act(() => directoryProblems.set([]))
})

test('it follows the draft, and leads to the place of a problem', () => {
  const { state, draftIs } = aDraftState({ itemId: 'TICKET42' })
  const gone: Place[] = []
  render(<ProblemsTab state={state} hasSchema onGo={(place) => gone.push(place)} />, {
    wrapper: withCalls,
  })
  expect(screen.queryByRole('button', { name: /Item ID/ })).toBeNull()
  act(() => draftIs({ itemId: '' }))
  screen.getByRole('button', { name: /Item ID/ }).click()
  expect(gone).toEqual([{ in: 'url', parameter: 'item-id' }])
})

test('while nobody is signed in it says that properties are not checked yet, and leads to the sign-in', () => {
  const doing = vi.fn<(typeof fakeCalls)['act']>()
  const value = { kind: 'text', text: 'A' } as const
  const { state, draftIs } = aDraftState({ connectionId: 'tickets' })
  render(
    <GraphCallsContext value={{ ...fakeCalls, isSignedOut: true, act: doing }}>
      <ProblemsTab state={state} hasSchema={false} onGo={() => undefined} />
    </GraphCallsContext>,
  )
  expect(screen.queryByRole('group', { name: 'Properties are not checked yet.' })).toBeNull()
  flushSync(() => draftIs({ properties: [{ name: 'title', type: 'string', value }] }))
  expect(screen.getByRole('group', { name: 'Properties are not checked yet.' }).textContent).toContain(
    'The property is compared with the schema of tickets once you are signed in.',
  )
  screen.getByRole('button', { name: 'Sign in to check them' }).click()
  expect(doing.mock.calls[0]?.[0]).toEqual({ kind: 'signIn' })
})
