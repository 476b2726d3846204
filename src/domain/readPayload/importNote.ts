import { pointerToken } from '../problem.ts'
import type { RuleId } from '../rules.ts'

/**
 * What an import does to a payload beyond taking it over: something is written differently from now on, or cannot be kept.
 * `pointer` leads into the payload as it was given (RFC 6901); `rule` says what is wrong with the payload, or why the import
 * does this.
 */
export interface ImportNote {
  readonly kind: 'changed' | 'left out'
  readonly rule: RuleId
  readonly pointer: string
  readonly message: string
  /** The same about the payload as it was sent: what has to be different there, where `message` says what the import does. */
  readonly asSent?: string
  /** The value that could not be read, without white space: two that read alike may differ in it. */
  readonly unread?: string
}

/** Collects the notes of one import. */
export class ImportNotes {
  readonly all: ImportNote[] = []

  changed(rule: RuleId, pointer: string, message: string, asSent?: string): void {
    this.all.push({ kind: 'changed', rule, pointer, message, ...(asSent === undefined ? {} : { asSent }) })
  }

  /** One word is written in place of another. */
  respelt(rule: RuleId, pointer: string, from: string, to: string): void {
    this.changed(rule, pointer, `“${excerpt(from)}” is written “${to}”.`, `“${excerpt(from)}” must be “${to}”.`)
  }

  leftOut(rule: RuleId, pointer: string, message: string): void {
    this.all.push({ kind: 'left out', rule, pointer, message })
  }

  /** A value that the form has no place for. */
  unreadable(pointer: string, message: string, source: string): void {
    this.all.push({ kind: 'left out', rule: 'value-unreadable', pointer, message, unread: withoutSpace(source) })
  }
}

/** The pointer of a member inside another pointer. */
export function memberPointer(parent: string, name: string): string {
  return `${parent}/${pointerToken(name)}`
}

/** A piece of source short enough for a sentence. */
export function excerpt(source: string): string {
  return source.length > 40 ? `${source.slice(0, 40)}…` : source
}

/** In a longer one white space counts, so that nothing waits for it. */
const longestSqueezed = 100_000

function withoutSpace(source: string): string {
  if (source.length > longestSqueezed) return source
  return source.replaceAll(/"(?:[^"\\]|\\.)*"|\s+/gs, (piece) => (piece.startsWith('"') ? piece : ''))
}
