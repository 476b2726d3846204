import { bashParts } from './bashParts.ts'
import { cmdParts } from './cmdParts.ts'
import { powerShellParts } from './powerShellParts.ts'

/** How the command lines of each shell are split. */
export const shells = { bash: bashParts, cmd: cmdParts, PowerShell: powerShellParts } as const

/** Tells the shell by how lines go on and how quotes are written. */
export function shellOf(source: string): keyof typeof shells {
  if (/\\\r?\n|\$'|<<|'\\''/.test(source)) return 'bash'
  if (/\^\r?\n|\^"/.test(source)) return 'cmd'
  if (/`\r?\n|`"|@['"]\r?\n|(?:^|\n)[^\S\n]{0,100}\$[A-Za-z_]\w{0,100}[^\S\n]{0,100}=[^\S\n]/.test(source))
    return 'PowerShell'
  if (!/curl\.exe/i.test(source)) return 'bash'
  return /'/.test(source) ? 'PowerShell' : 'cmd'
}
