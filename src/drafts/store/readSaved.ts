import { z } from 'zod/mini'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import { readTabBackup } from '../tabs/tabBackup.ts'
import { type DraftRecord, draftRecordSchema } from './formats.ts'
import type { PieceValue } from './longPart.ts'
import { readSavedDraft } from './savedDraft.ts'

/** A draft as it was found, in any format. `at` is 0 in a format that did not say when. */
export type FoundDraft =
  | { readonly kind: 'whole'; readonly at: number; readonly draft: ItemDraft }
  | {
      readonly kind: 'record'
      readonly at: number
      readonly record: DraftRecord
      /** Pieces that came with the record; the others are in the database. */
      readonly pieces: ReadonlyMap<string, PieceValue>
    }

/** Reads what was stored; undefined when it is of no format known here. Goes through it once. Never throws. */
export function readSaved(stored: unknown): FoundDraft | undefined {
  switch (formatSchema.safeParse(stored).data?.format) {
    case 1: {
      const draft = readSavedDraft(stored)
      return draft && { kind: 'whole', at: 0, draft }
    }
    case 2: {
      const record = readDraftRecord(stored)
      return record && { kind: 'record', at: record.at, record, pieces: new Map() }
    }
    default: {
      const backup = readTabBackup(stored)
      return backup && { kind: 'record', at: backup.record.at, ...backup }
    }
  }
}

/** The record in what was stored; undefined when it is of no format known here. */
export function readDraftRecord(stored: unknown): DraftRecord | undefined {
  return draftRecordSchema.safeParse(stored).data
}

const formatSchema = z.lazy(() => z.object({ format: z.unknown() }))
