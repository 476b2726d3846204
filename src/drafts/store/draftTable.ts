import type { DraftHead } from './formats.ts'
import type { PieceValue } from './longPart.ts'

/**
 * Where drafts are stored, each under a key: its head, which a list reads; its record; and the pieces that the record
 * names.
 */
export interface DraftTable {
  /** False where nothing was ever stored, as far as that is known without asking the database. */
  readonly mayHaveAny: () => boolean
  /** What is stored as heads, of every draft. */
  readonly heads: () => Promise<readonly unknown[]>
  /** The keys of the drafts that have no head: those that an earlier version stored. */
  readonly headless: () => Promise<readonly string[]>
  readonly head: (key: string) => Promise<unknown>
  readonly record: (key: string) => Promise<unknown>
  readonly pieces: (key: string, ids: readonly string[]) => Promise<readonly unknown[]>
  readonly addPieces: (key: string, pieces: readonly StoredPiece[]) => Promise<void>
  /**
   * In one step, puts head and record there and removes every piece that is not among its `ids`. It changes nothing
   * where some of those are not there, or where another page may write this draft now.
   */
  readonly commit: (key: string, change: DraftChange) => Promise<CommitResult>
  /** In one step, stores what `change` makes of the stored head. Nothing happens when that is undefined. */
  readonly changeHead: (key: string, change: ChangeHead) => Promise<void>
  /** Copies record and pieces to a key that has none, under this head. */
  readonly copy: (from: string, head: DraftHead) => Promise<void>
  /** Removes everything of this draft. */
  readonly remove: (key: string) => Promise<void>
  readonly removeAll: () => Promise<void>
  /** Copies the record to another key, so that the next commit does not destroy what could not be read. */
  readonly setAside: (key: string, otherKey: string) => Promise<void>
}

/** Makes a head from the stored one, which may be missing; undefined means that nothing is to be written. */
export type ChangeHead = (stored: unknown) => DraftHead | undefined

/** A draft to be stored. */
export interface DraftChange {
  readonly head: ChangeHead
  readonly record: unknown
  readonly ids: ReadonlySet<string>
}

/** What came of a commit. */
export type CommitResult =
  | { readonly kind: 'done' }
  | { readonly kind: 'missing'; readonly ids: readonly string[] }
  | { readonly kind: 'refused' }

/** A piece under its id. */
export interface StoredPiece {
  readonly id: string
  readonly value: PieceValue
}
