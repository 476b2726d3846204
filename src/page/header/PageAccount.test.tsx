// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { Session } from '../../auth/session.ts'
import { fakeAuth } from '../../auth/testing/fakeAuth.ts'
import { aDraftSession } from '../../drafts/session/testing/aDraftSession.ts'
import { PageAccount } from './PageAccount.tsx'

const adele = { id: 'a', name: 'Adele Vance', username: 'adele@contoso.com', tenantId: 't' }
const grady = { id: 'g', name: 'Grady Archie', username: 'grady@contoso.com', tenantId: 't' }
const signedIn: Session = { kind: 'signedIn', account: adele, others: [grady] }

test.each([
  ['Sign out', ['the draft stays', 'sign out']],
  ['Add another account', ['the draft comes along', 'add account']],
  ['Switch to Grady Archie (grady@contoso.com)', ['switch to g']],
  ['Always dark', ['dark']],
  ['Check the set-up', ['check']],
])('%s', async (entry, expected) => {
  const { done } = show(signedIn)
  await userEvent.click(screen.getByRole('button', { name: 'Account: Adele Vance' }))
  await userEvent.click(screen.getByText(entry))
  expect(done).toEqual(expected)
})

test('signing in leaves the draft to whom it belongs', async () => {
  const { done } = show({ kind: 'signedOut' })
  await userEvent.click(screen.getByRole('button', { name: 'Sign in' }))
  expect(done).toEqual(['sign in'])
})

function show(session: Session) {
  const done: string[] = []
  const note = (what: string) => () => void done.push(what)
  render(
    <PageAccount
      session={session}
      theme="system"
      onTheme={(theme) => done.push(theme)}
      leaving={{ signIn: note('sign in'), signOut: note('sign out'), addAccount: note('add account') }}
      auth={{ ...fakeAuth().auth, switchAccount: (id) => Promise.resolve(void done.push(`switch to ${id}`)) }}
      onCheck={note('check')}
      draftSession={aDraftSession({ signsOut: note('the draft stays'), takeAlong: note('the draft comes along') })}
    />,
  )
  return { done }
}
