// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, test, vi } from 'vitest'
import { type GraphCalls, GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import type { GraphError } from '../../graph/graphError.ts'
import { DirectoryTrouble } from './DirectoryTrouble.tsx'

beforeEach(() => sessionStorage.clear())

test.each([
  [['User.ReadBasic.All', 'Group.ReadBasic.All'], 'Find people and groups by name?', 'Allow finding people and groups'],
  [['User.Read.All'], 'Find people and groups by name?', 'Allow finding people and groups'],
  [['https://graph.test/GroupMember.ReadBasic.All'], 'Show who is in a group?', 'Allow showing who is in a group'],
])('for %j it asks “%s”, by the button “%s”', (scopes, title, allow) => {
  const { act, onTryAgain } = show({ kind: 'consentNeeded', scopes })
  expect(screen.queryByRole('alert')).toBeNull()
  expect(screen.getByRole('status', { name: title })).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: allow }))
  expect(act).toHaveBeenCalledWith({ kind: 'interact', scopes }, onTryAgain)
  expect(screen.queryByRole('button', { name: 'Use IDs instead' })).toBeNull()
})

test('for an access list who is in a group is asked for too, once', () => {
  const scopes = ['User.ReadBasic.All', 'Group.ReadBasic.All']
  const { act } = show({ kind: 'consentNeeded', scopes }, true)
  expect(screen.getByRole('status').textContent).toContain('their names and who is in a group')
  fireEvent.click(screen.getByRole('button', { name: 'Allow finding people and groups' }))
  expect(act.mock.lastCall?.[0]).toEqual({ kind: 'interact', scopes: [...scopes, 'GroupMember.ReadBasic.All'] })
})

test('any other failure is said as everywhere', () => {
  const { act, onTryAgain } = show({ kind: 'offline' })
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(act).toHaveBeenCalledWith({ kind: 'tryAgain' }, onTryAgain)
})

function show(error: GraphError, isForAccess = false) {
  const [act, onTryAgain] = [vi.fn<GraphCalls['act']>(), vi.fn<() => void>()]
  render(
    <GraphCallsContext value={{ ...fakeCalls, act }}>
      <DirectoryTrouble
        error={error}
        doing="finding people and groups"
        isForAccess={isForAccess}
        onTryAgain={onTryAgain}
      />
    </GraphCallsContext>,
  )
  return { act, onTryAgain }
}
