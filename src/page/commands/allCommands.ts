import type { Command } from './command.ts'
import { itemCommands } from './itemCommands.ts'
import { failureCommands, pageCommands, themeCommands, versionCommands } from './pageCommands.ts'
import { pressCommands } from './pressCommands.ts'
import { tabCommands, viewCommands } from './viewCommands.ts'

/**
 * THE TABLE of commands, in the order of the lists. The list of commands, the list of keys and the keys themselves follow it;
 * a tool bar takes its rows from the part that has them.
 */
export const allCommands: Readonly<Record<string, Command>> = {
  ...itemCommands,
  ...viewCommands,
  ...tabCommands,
  ...pressCommands,
  ...pageCommands,
  ...versionCommands,
  ...themeCommands,
  ...failureCommands,
}
