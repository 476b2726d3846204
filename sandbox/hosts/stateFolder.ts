import { resolve } from 'node:path'

/** Where the sandbox keeps its state: `.sandbox` in the folder the command was started in. Git ignores it. */
export function stateFolder(): string {
  return resolve('.sandbox')
}
