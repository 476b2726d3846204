import { PersonCircleRegular } from '@fluentui/react-icons'
import { usePrepareSignIn } from '../auth/AuthProvider.tsx'
import type { Session } from '../auth/session.ts'
import { initialsOf } from '../directory/finding/initialsOf.ts'
import { ActionMenu, type MenuEntry } from '../ui/ActionMenu.tsx'
import { Button } from '../ui/Button.tsx'
import { type ThemeChoice, themeChoices } from '../ui/themeChoice.ts'
import styles from './AccountMenu.module.css'

interface Props {
  readonly session: Session
  readonly theme: ThemeChoice
  readonly onTheme: (theme: ThemeChoice) => void
  readonly onSignIn: () => void
  readonly onSignOut: () => void
  readonly onSwitch: (accountId: string) => void
  readonly onAdd: () => void
  /** Checks the set-up: sign-in, permissions, connection. */
  readonly onCheck: () => void
}

/** Who is signed in, the other accounts, how the page looks, and the way out. */
export function AccountMenu(props: Props) {
  const { session, onSignIn } = props
  const prepareSignIn = usePrepareSignIn()
  const account = session.kind === 'signedIn' ? session.account : undefined
  return (
    <>
      {session.kind !== 'signedIn' && (
        <Button
          appearance="primary"
          disabledFocusable={session.kind === 'starting'}
          title={askedAtSignIn}
          onPointerEnter={prepareSignIn}
          onFocus={prepareSignIn}
          onClick={onSignIn}
        >
          Sign in
        </Button>
      )}
      <ActionMenu
        trigger={{
          icon:
            account === undefined ? (
              <PersonCircleRegular />
            ) : (
              <span className={styles.initials}>{initialsOf(account.name)}</span>
            ),
          className: styles.trigger ?? '',
          'aria-label': account === undefined ? 'Account and appearance' : `Account: ${account.name}`,
          children: account !== undefined && <span className={styles.name}>{account.name}</span>,
        }}
        intro={
          account !== undefined && (
            <div className={styles.who}>
              <strong>{account.name}</strong>
              <span>{account.username}</span>
              <span>
                Tenant <code>{account.tenantId}</code>
              </span>
            </div>
          )
        }
        entries={[
          ...accountEntries(props),
          ...themeEntries(props),
          { kind: 'line', id: 'before-check' },
          { kind: 'action', label: 'Check the set-up', onSelect: props.onCheck },
          ...signOutEntries(props),
        ]}
      />
    </>
  )
}

/** What comes at a sign-in, and what only later: docs/decisions/0027-permissions-before-a-show.md. */
const askedAtSignIn = 'Asks for connections and items, and for more only when you need it.'

function accountEntries({ session, onSwitch, onAdd }: Props): readonly MenuEntry[] {
  if (session.kind !== 'signedIn') return []
  return [
    ...session.others.map(
      ({ id, name, username }): MenuEntry => ({
        kind: 'action',
        label: `Switch to ${name} (${username})`,
        onSelect: () => onSwitch(id),
      }),
    ),
    { kind: 'action', label: 'Add another account', onSelect: onAdd },
    { kind: 'line', id: 'before-theme' },
  ]
}

function themeEntries({ theme, onTheme }: Props): readonly MenuEntry[] {
  return [
    { kind: 'heading', label: 'Appearance' },
    ...themeChoices.map(
      (choice): MenuEntry => ({
        kind: 'choice',
        label: themeNames[choice],
        isChosen: choice === theme,
        onSelect: () => onTheme(choice),
      }),
    ),
  ]
}

function signOutEntries({ session, onSignOut }: Props): readonly MenuEntry[] {
  if (session.kind !== 'signedIn') return []
  return [{ kind: 'action', label: 'Sign out', onSelect: onSignOut }]
}

/** Each choice as the menu says it. */
export const themeNames: Record<ThemeChoice, string> = {
  system: 'Use system setting',
  light: 'Always light',
  dark: 'Always dark',
}
