import { themeNames } from '../../account/AccountMenu.tsx'
import { apiVersions } from '../../domain/apiVersion.ts'
import { themeChoices } from '../../ui/themeChoice.ts'
import type { Command } from './command.ts'
import { commandKeys } from './commandKeys.ts'

/** What is about the page and who works on it, not about the item. */
export const pageCommands = {
  commands: {
    label: 'Commands',
    group: 'Page',
    keys: commandKeys.commands,
    run: ({ page }) => page.setCommandDialog('commands'),
  },
  shortcuts: {
    label: 'Keyboard shortcuts',
    group: 'Page',
    keys: commandKeys.shortcuts,
    run: ({ page }) => page.setCommandDialog('shortcuts'),
  },
  signIn: {
    label: 'Sign in',
    group: 'Page',
    obstacle: ({ page }) => (page.session.kind === 'signedIn' ? 'You are signed in.' : undefined),
    run: ({ page }) => page.leaving.signIn(),
  },
  signOut: {
    label: 'Sign out',
    group: 'Page',
    obstacle: ({ page }) => (page.session.kind === 'signedIn' ? undefined : 'Nobody is signed in.'),
    run: ({ page, parts }) => {
      parts.draftSession.signsOut()
      page.leaving.signOut()
    },
  },
} as const satisfies Record<string, Command>

/** One for each API version. */
export const versionCommands: Readonly<Record<string, Command>> = Object.fromEntries(
  apiVersions.map((version): [string, Command] => [
    `api-${version}`,
    {
      label: `API version: ${version}`,
      group: 'Page',
      obstacle: ({ page }) => (page.apiVersion === version ? 'It is in use.' : undefined),
      run: ({ page }) => page.setApiVersion(version),
    },
  ]),
)

/** One for each way the page can look. */
export const themeCommands: Readonly<Record<string, Command>> = Object.fromEntries(
  themeChoices.map((choice): [string, Command] => [
    `theme-${choice}`,
    {
      label: `Appearance: ${themeNames[choice]}`,
      group: 'Page',
      obstacle: ({ theme }) => (theme === choice ? 'It is in use.' : undefined),
      run: ({ onTheme }) => onTheme(choice),
    },
  ]),
)
