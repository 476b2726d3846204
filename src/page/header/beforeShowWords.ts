import { listInWords } from '../../domain/listInWords.ts'

/** What is said of the permissions that are asked for before a show. */
export const beforeShow = {
  button: 'Ask for permissions now',
  /** Where there is no room for it. */
  short: 'Permissions',
  title: 'Ask for permissions before the show?',
  uses: (uses: readonly string[]) =>
    `While you present, the editor needs your permission for ${listInWords(uses)}. Give it now, and no permission page comes up in mid-show.`,
  names: 'What Microsoft Entra calls them',
  administrator:
    'Your organization may want an administrator to approve some of them. If you decline, you stay signed in.',
  later: 'Not now',
  goOn: 'Go to the permission page',
} as const
