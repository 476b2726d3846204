import {
  Button,
  Menu,
  MenuDivider,
  MenuGroup,
  MenuGroupHeader,
  MenuItem,
  MenuItemRadio,
  MenuList,
  MenuPopover,
  MenuTrigger,
} from '@fluentui/react-components'
import { PersonCircleRegular } from '@fluentui/react-icons'
import type { Account, Session } from '../auth/session.ts'
import type { ThemeChoice } from '../ui/themeChoice.ts'
import { themeChoices } from '../ui/themeChoice.ts'
import styles from './AccountMenu.module.css'

interface Props {
  readonly session: Session
  readonly theme: ThemeChoice
  readonly onTheme: (theme: ThemeChoice) => void
  readonly onSignIn: () => void
  readonly onSignOut: () => void
  readonly onSwitch: (accountId: string) => void
  readonly onAdd: () => void
}

/** Who is signed in, the other accounts, how the page looks, and the way out. */
export function AccountMenu({ session, theme, onTheme, onSignIn, onSignOut, onSwitch, onAdd }: Props) {
  const account = session.kind === 'signedIn' ? session.account : undefined
  return (
    <>
      {session.kind !== 'signedIn' && (
        <Button appearance="primary" disabledFocusable={session.kind === 'starting'} onClick={onSignIn}>
          Sign in
        </Button>
      )}
      <Menu
        checkedValues={{ theme: [theme] }}
        onCheckedValueChange={(_, { checkedItems }) => {
          const next = themeChoices.find((each) => each === checkedItems[0])
          if (next !== undefined) onTheme(next)
        }}
      >
        <MenuTrigger disableButtonEnhancement>
          <Button
            appearance="subtle"
            icon={<PersonCircleRegular />}
            aria-label={account === undefined ? 'Account and appearance' : `Account: ${account.name}`}
          >
            {account !== undefined && <span className={styles.name}>{account.name}</span>}
          </Button>
        </MenuTrigger>
        <MenuPopover>
          <MenuList>
            {session.kind === 'signedIn' && (
              <>
                <div className={styles.who}>
                  <strong>{session.account.name}</strong>
                  <span>{session.account.username}</span>
                  <span>
                    Tenant <code>{session.account.tenantId}</code>
                  </span>
                </div>
                <MenuDivider />
                {session.others.map((other: Account) => (
                  <MenuItem key={other.id} onClick={() => onSwitch(other.id)}>
                    Switch to {other.name} ({other.username})
                  </MenuItem>
                ))}
                <MenuItem onClick={onAdd}>Add another account</MenuItem>
                <MenuDivider />
              </>
            )}
            <MenuGroup>
              <MenuGroupHeader>Appearance</MenuGroupHeader>
              {themeChoices.map((choice) => (
                <MenuItemRadio key={choice} name="theme" value={choice}>
                  {themeNames[choice]}
                </MenuItemRadio>
              ))}
            </MenuGroup>
            {session.kind === 'signedIn' && (
              <>
                <MenuDivider />
                <MenuItem onClick={onSignOut}>Sign out</MenuItem>
              </>
            )}
          </MenuList>
        </MenuPopover>
      </Menu>
    </>
  )
}

const themeNames: Record<ThemeChoice, string> = { system: 'As the system', light: 'Light', dark: 'Dark' }
