// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { Session } from '../auth/session.ts'
import type { ThemeChoice } from '../ui/themeChoice.ts'
import { AccountMenu } from './AccountMenu.tsx'

const adele = { id: 'a', name: 'Adele Vance', username: 'adele@contoso.com', tenantId: 't' }
const grady = { id: 'g', name: 'Grady Archie', username: 'grady@contoso.com', tenantId: 't' }

describe('who is not signed in', () => {
  test('can sign in, and choose how the page looks', () => {
    const done = show({ kind: 'signedOut' }, 'light')
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
    open('Account and appearance')
    expect(labels()).toEqual(['Check the set-up', 'Use system setting', 'Always light ✓', 'Always dark'])
    choose('Always dark')
    expect(done).toEqual(['sign in', 'theme dark'])
  })

  test('cannot sign in before it is known who is', () => {
    const done = show({ kind: 'starting' })
    fireEvent.click(screen.getByRole('button', { name: 'Sign in' }))
    expect(done).toEqual([])
  })
})

describe('who is signed in', () => {
  test('is named, and can switch, add an account and sign out', () => {
    const done = show({ kind: 'signedIn', account: adele, others: [grady] })
    open('Account: Adele Vance')
    expect(labels()[0]).toBe('Switch to Grady Archie (grady@contoso.com)')
    choose(/^Switch to/)
    for (const label of ['Add another account', 'Check the set-up', 'Sign out']) {
      open('Account: Adele Vance')
      choose(label)
    }
    expect(done).toEqual(['switch to g', 'add', 'check', 'sign out'])
  })
})

function open(name: string): void {
  fireEvent.click(screen.getByRole('button', { name }))
}

function labels(): readonly string[] {
  const entries = [
    ...within(screen.getByRole('menu')).queryAllByRole('menuitem'),
    ...screen.queryAllByRole('menuitemradio'),
  ]
  return entries.map((entry) => `${entry.textContent}${entry.getAttribute('aria-checked') === 'true' ? ' ✓' : ''}`)
}

function choose(label: string | RegExp): void {
  fireEvent.click(within(screen.getByRole('menu')).getByText(label))
}

function show(session: Session, theme: ThemeChoice = 'system'): readonly string[] {
  const done: string[] = []
  render(
    <AccountMenu
      session={session}
      theme={theme}
      onTheme={(next) => done.push(`theme ${next}`)}
      onSignIn={() => done.push('sign in')}
      onSignOut={() => done.push('sign out')}
      onSwitch={(id) => done.push(`switch to ${id}`)}
      onCheck={() => void done.push('check')}
      onAdd={() => done.push('add')}
    />,
  )
  return done
}
