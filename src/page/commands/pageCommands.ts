import { themeNames } from '../../account/AccountMenu.tsx'
import { apiVersions } from '../../domain/apiVersion.ts'
import { failureIds, failures } from '../../sending/onPurpose/failures.ts'
import { pressButton } from '../../ui/pressButton.ts'
import { themeChoices } from '../../ui/themeChoice.ts'
import type { Command } from './command.ts'
import { commandKeys } from './commandKeys.ts'
import { readOnlyObstacle, signedInObstacle } from './obstacles.ts'

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
  doctor: {
    label: 'Check the set-up',
    group: 'Page',
    run: ({ page }) => page.setCommandDialog('doctor'),
  },
  newConnection: {
    label: 'New connection…',
    group: 'Page',
    obstacle: signedInObstacle,
    run: ({ page }) => page.setCommandDialog('newConnection'),
  },
  registerSchema: {
    label: 'Register or extend a schema…',
    group: 'Page',
    obstacle: (all) =>
      signedInObstacle(all) ?? (all.page.flow.committedId === '' ? 'Choose a connection first.' : undefined),
    run: ({ page }) => page.setCommandDialog('registerSchema'),
  },
  present: {
    label: 'Present',
    group: 'Page',
    obstacle: ({ page }) => (page.panes.isPresenting ? 'It is on.' : undefined),
    run: () => pressButton('present'),
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

/** One for each failure that the sandbox plays. */
export const failureCommands: Readonly<Record<string, Command>> = Object.fromEntries(
  failureIds().map((id): [string, Command] => [
    `failure-${id}`,
    {
      label: `Try a failure: ${failures[id]}`,
      group: 'Page',
      obstacle: (all) => (all.parts.config.isSandbox ? readOnlyObstacle(all) : 'Only the sandbox plays failures.'),
      run: ({ page }) => page.tryFailure(id),
    },
  ]),
)
