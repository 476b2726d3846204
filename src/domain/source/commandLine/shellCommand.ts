import type { ShellPart } from '../cursor.ts'
import { secretName } from '../secretName.ts'
import type { Secret } from '../sourceReading.ts'

/** A command among the parts of a command line: its name in small letters, its words, and what it reads as its input. */
export interface ShellCommand {
  readonly name: string
  readonly words: readonly ShellPart[]
  readonly input: string | undefined
}

/** The commands of these names, in order. A line that starts with an option goes on with the command before it. */
export function shellCommands(parts: readonly ShellPart[], names: readonly string[]): readonly ShellCommand[] {
  const commands: ShellCommand[] = []
  let current: { readonly name: string; readonly parts: ShellPart[] } | undefined
  let isStart = true
  let piped: string | undefined
  let echoed: string | undefined
  const close = () => {
    if (current === undefined) return
    const words = current.parts.filter(({ kind }) => kind === 'word')
    const input = current.parts.find(({ kind }) => kind === 'input')?.text ?? piped
    commands.push({ name: current.name, words, input })
    current = undefined
  }
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'end') {
      const next = parts[index + 1]
      // The mark that continues a line is lost in some copies.
      if (next !== undefined && (next.kind === 'input' || next.text.startsWith('-'))) continue
      close()
      isStart = true
      // What “echo” says may be piped into the next command.
      piped = echoed
      echoed = undefined
    } else if (current !== undefined) current.parts.push(part)
    else if (part.kind === 'word') {
      const name = /(?:^|[\\/])([\w-]{1,40})(?:\.exe|\.cmd)?$/i.exec(part.text.slice(-100))?.[1]?.toLowerCase() ?? ''
      if (isStart && echo.test(part.text)) echoed = ''
      else if (echoed !== undefined) echoed = part.text
      if (isStart && names.includes(name)) current = { name, parts: [] }
      else isStart = isStart && before.test(part.text)
    }
  }
  close()
  return commands
}

const echo = /^(?:echo|printf|Write-Output)$/i

/** What may stand before a command: a prompt, sudo, a variable for it alone, or the name that takes its answer. */
const before =
  /^(?:[$>#%=]|\w{0,40}@\S{0,100}[$#>%]|PS|[A-Z]:\S{0,200}>|sudo|time|exec|call|then|do|&|\.|\$?[A-Za-z_]\w{0,100}=.*|\$[A-Za-z_]\w{0,100})$/is

/** Secrets in a command line: in variables, and after options, that are named so. */
export function secretsOfParts(parts: readonly ShellPart[]): readonly Secret[] {
  return parts.flatMap((part, index) => {
    const { text, start, end } = part
    if (part.kind !== 'word') return []
    const [, name = '', value] =
      /^(?:--?|\$(?:env:)?)?([A-Za-z][\w-]{0,60})(?:=(.*))?$/is.exec(text.slice(0, 20_000)) ?? []
    const what = secretName(name)
    if (what === undefined) return []
    if (value !== undefined) return value === '' ? [] : [{ name: what, start, end }]
    const next = parts[text.startsWith('-') ? index + 1 : parts[index + 1]?.text === '=' ? index + 2 : -1]
    return next?.kind === 'word' && !next.text.startsWith('-') ? [{ name: what, start: next.start, end: next.end }] : []
  })
}
