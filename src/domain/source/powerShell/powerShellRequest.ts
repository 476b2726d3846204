import { addressSegment } from '../itemTarget.ts'
import type { PowerShellMember, PowerShellValue } from './powerShellValue.ts'

/** What a command of PowerShell sends: method, address, and the value that is its body. */
export interface PowerShellRequest {
  readonly method: string
  readonly url: string
  readonly body: PowerShellValue | undefined
  /** The file that has the body. */
  readonly file?: string | undefined
  readonly apiVersion?: 'beta' | undefined
}

/** A value as one word: a text, or what is computed as it is written. */
export function wordOf(value: PowerShellValue | undefined): string | undefined {
  if (value?.kind === 'text') return value.text
  return value?.kind === 'unknown' ? value.source : undefined
}

/** A part of an address; where the command does not name it, a placeholder. */
export function segmentOf(value: PowerShellValue | undefined, placeholder: string): string {
  return addressSegment(value?.kind === 'text' ? value.text : undefined, placeholder)
}

/** A table that a command makes of what it is given. */
export function tableOf(members: Readonly<Record<string, PowerShellValue | undefined>>): PowerShellValue {
  const all: PowerShellMember[] = Object.entries(members).flatMap(([name, value]) =>
    value === undefined ? [] : [{ name, value }],
  )
  return { kind: 'table', members: all, start: 0, end: 0 }
}

/** A text that a command adds by itself. */
export function textSent(text: string): PowerShellValue {
  return { kind: 'text', text, computed: [], start: 0, end: 0 }
}
