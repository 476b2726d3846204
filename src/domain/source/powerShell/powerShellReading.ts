import type { Cursor } from '../cursor.ts'
import { taken } from '../cursor.ts'
import type { PowerShellValue } from './powerShellValue.ts'

/** A script on its way of being read: where the reader is, and what it knows of what stands before. */
export interface PowerShellReading extends Cursor {
  readonly variables: Map<string, PowerShellValue>
  /** Members that have nothing after their “=”. */
  readonly gaps: PowerShellGap[]
  /** So many characters may still be filled into texts: variables may be filled into variables, over and over. */
  left: number
}

/** A name without a value, and where it stands. */
export interface PowerShellGap {
  readonly name: string
  readonly at: number
}

/** A reading at the start of a script. */
export function startOfScript(source: string): PowerShellReading {
  return { source, at: 0, variables: new Map(), gaps: [], left: mostFilled }
}

/** Skips white space, comments and continued lines. */
export function skipSpace(cursor: Cursor): void {
  while (taken(cursor, /(?:\s|`\r?\n){1,10000}|#[^\n]{0,10000}|<#[\s\S]{0,4000}?#>/y) !== '');
}

/** Skips white space up to the end of the line, and over continued lines. */
export function skipBlanks(cursor: Cursor): void {
  while (taken(cursor, /(?:[^\S\r\n]|`\r?\n){1,10000}|<#[\s\S]{0,4000}?#>/y) !== '');
}

/** True at the end of a statement: of the line, of the brackets around it, or at a semicolon or comment. */
export function isAtEnd({ source, at }: Cursor): boolean {
  return at >= source.length || /[\r\n;)}\]#]/.test(source[at] ?? '')
}

const mostFilled = 30_000_000
