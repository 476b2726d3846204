import type { PieceValue } from './longPart.ts'

/** Where drafts are stored, each under a key: its record, and beside it the pieces that the record names. */
export interface DraftTable {
  readonly record: (key: string) => Promise<unknown>
  readonly pieces: (key: string, ids: readonly string[]) => Promise<readonly unknown[]>
  readonly addPieces: (key: string, pieces: readonly StoredPiece[]) => Promise<void>
  /**
   * In one step, puts the record in place and removes every piece that is not among its `ids`. If some of those are not
   * there, it changes nothing and answers them.
   */
  readonly commit: (key: string, record: unknown, ids: ReadonlySet<string>) => Promise<readonly string[]>
  /** Copies the record to another key, so that the next commit does not destroy what could not be read. */
  readonly setAside: (key: string, otherKey: string) => Promise<void>
}

/** What a piece holds, under its id. */
export interface StoredPiece {
  readonly id: string
  readonly value: PieceValue
}
