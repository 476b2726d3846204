// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Session } from '../auth/session.ts'
import { SessionNotice } from './SessionNotice.tsx'

const notice = { message: 'An administrator has to approve.', nextStep: 'Ask one.', code: 'AADSTS90094' }
const account = { id: '1', name: 'Adele Vance', username: 'adele@contoso.com', tenantId: 't' }

test.each<Session>([{ kind: 'starting' }, { kind: 'signedOut' }, { kind: 'signedIn', account, others: [] }])(
  'a session without trouble ($kind) shows nothing',
  (session) => {
    show(session)
    expect(screen.queryByRole('alert')).toBeNull()
  },
)

test('a sign-in that failed says what, what to do, and the code for support; it can go on without permissions', () => {
  const clicks = show({ kind: 'signedOut', notice })
  const text = screen.getByRole('alert').textContent
  for (const part of Object.values(notice)) expect(text).toContain(part)
  screen.getByText('Sign in without Graph permissions').click()
  screen.getByText('Dismiss').click()
  expect(clicks).toEqual(['basic', 'dismiss'])
})

test('somebody signed in already is not asked to sign in again', () => {
  show({ kind: 'signedIn', account, others: [], notice })
  expect(screen.getByRole('alert').textContent).toContain(notice.message)
  expect(screen.queryByText('Sign in without Graph permissions')).toBeNull()
})

test('who is remembered and comes back without an answer is told so, and helped', () => {
  show({
    kind: 'signedIn',
    account,
    others: [],
    notice: { message: 'No answer.', nextStep: 'Again.', code: 'unfinished' },
  })
  expect(screen.getByRole('alert').textContent).toContain('Sign-in did not finish')
  expect(screen.getByText('What the code means')).toBeDefined()
})

test('a sign-in that cannot start is told with its next step', () => {
  show({ kind: 'failed', message: 'Storage is blocked.', nextStep: 'Allow it.' })
  expect(screen.getByRole('alert').textContent).toBe('Sign-in cannot startStorage is blocked. Allow it.')
})

function show(session: Session): readonly string[] {
  const clicks: string[] = []
  render(
    <SessionNotice
      session={session}
      onDismiss={() => clicks.push('dismiss')}
      onSignInBasic={() => clicks.push('basic')}
      help="What the code means"
    />,
  )
  return clicks
}
