import { pointerToken } from './problem.ts'

/**
 * What an import does to a payload beyond taking it over: something is written differently from now on, or cannot be kept.
 * `pointer` leads into the payload as it was given (RFC 6901).
 */
export interface ImportNote {
  readonly kind: 'changed' | 'left out'
  readonly pointer: string
  readonly message: string
}

/** Collects the notes of one import. */
export class ImportNotes {
  readonly all: ImportNote[] = []

  changed(pointer: string, message: string): void {
    this.all.push({ kind: 'changed', pointer, message })
  }

  leftOut(pointer: string, message: string): void {
    this.all.push({ kind: 'left out', pointer, message })
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
