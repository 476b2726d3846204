// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import type { Session } from '../auth/session.ts'
import type { MenuEntry } from '../ui/ActionMenu.tsx'
import type { ThemeChoice } from '../ui/themeChoice.ts'
import { AccountMenu } from './AccountMenu.tsx'

// jsdom has no popover, so the menu is shown as a list that is always open.
vi.mock('../ui/ActionMenu.tsx', () => ({
  ActionMenu: (props: { trigger: { 'aria-label': string }; entries: readonly MenuEntry[] }) => (
    <>
      <h1>{props.trigger['aria-label']}</h1>
      {props.entries.map((entry) =>
        entry.kind === 'line' ? null : (
          <button key={entry.label} type="button" onClick={entry.onSelect}>
            {entry.kind === 'choice' && entry.isChosen ? `${entry.label} ✓` : entry.label}
          </button>
        ),
      )}
    </>
  ),
}))
// It asks the browser for its colour scheme while it is read, and jsdom has none.
vi.mock('../ui/themeChoice.ts', () => ({ themeChoices: ['system', 'light', 'dark'] }))

const adele = { id: 'a', name: 'Adele Vance', username: 'adele@contoso.com', tenantId: 't' }
const grady = { id: 'g', name: 'Grady Archie', username: 'grady@contoso.com', tenantId: 't' }

describe('who is not signed in', () => {
  test('can sign in, and choose how the page looks', () => {
    const done = show({ kind: 'signedOut' }, 'light')
    expect(labels()).toEqual(['Sign in', 'Light or dark as the system', 'Always light ✓', 'Always dark'])
    screen.getByText('Sign in').click()
    screen.getByText('Always dark').click()
    expect(done).toEqual(['sign in', 'theme dark'])
  })

  test('cannot sign in before it is known who is', () => {
    const done = show({ kind: 'starting' })
    screen.getByText('Sign in').click()
    expect(done).toEqual([])
  })
})

describe('who is signed in', () => {
  test('is named, and can switch, add an account and sign out', () => {
    const done = show({ kind: 'signedIn', account: adele, others: [grady] })
    expect(screen.getByRole('heading').textContent).toBe('Account: Adele Vance')
    expect(labels()[0]).toBe('Switch to Grady Archie (grady@contoso.com)')
    for (const label of [/^Switch to/, 'Add another account', 'Sign out']) screen.getByText(label).click()
    expect(done).toEqual(['switch to g', 'add', 'sign out'])
  })
})

function labels(): readonly (string | null)[] {
  return screen.getAllByRole('button').map((button) => button.textContent)
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
      onAdd={() => done.push('add')}
    />,
  )
  return done
}
