// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { type GraphCalls, GraphCallsContext } from '../../../calling/graphCalls.ts'
import { fakeCalls } from '../../../calling/testing/fakeCalls.ts'
import { EntryConsent } from './EntryConsent.tsx'

beforeEach(() => sessionStorage.clear())

test('it asks for names and for who is in a group, in one sentence with one button', () => {
  const [act, tryAgain] = [vi.fn<GraphCalls['act']>(), vi.fn<() => void>()]
  const scopes = ['User.ReadBasic.All', 'Group.ReadBasic.All']
  render(
    <GraphCallsContext value={{ ...fakeCalls, act }}>
      <EntryConsent id="line" className="who" who="hum" missing={{ scopes, tryAgain }} />
    </GraphCallsContext>,
  )
  expect(screen.getByRole('status').textContent).toBe('To find by name, the editor reads names and group members.')
  const button = screen.getByRole('button', { name: 'Allow finding people and groups' })
  expect(button.title).toBe('User.ReadBasic.All, Group.ReadBasic.All, GroupMember.ReadBasic.All')
  fireEvent.click(button)
  const asked = [...scopes, 'GroupMember.ReadBasic.All']
  expect(act.mock.lastCall?.[0]).toEqual({ kind: 'interact', scopes: asked })
})
