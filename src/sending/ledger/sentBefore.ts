import type { CheckedDraft } from '../../domain/checkDraft.ts'
import { payloadTexts } from '../../domain/payload/payload.ts'
import { type Ledger, sha256Of } from './ledger.ts'
import type { LedgerRow } from './ledgerRow.ts'
import { newestRow } from './newestRow.ts'

/** What this device knows of the last time that an item was sent, such as before a reload. */
export interface SentBefore {
  readonly row: LedgerRow
  /** The draft is byte for byte what was sent then. */
  readonly isSame: boolean
}

/** The last write of a draft's item, if that was sending it; undefined when there was none. */
export async function sentBefore(
  ledger: Ledger,
  owner: string,
  { draft, payload }: Pick<CheckedDraft, 'draft' | 'payload'>,
): Promise<SentBefore | undefined> {
  const target = { connectionId: draft.connectionId.trim(), itemId: draft.itemId }
  const row = newestRow(await ledger.rows(owner), target)
  if (row === undefined || row.action !== 'put') return undefined
  if (row.byteLength !== payload.byteLength) return { row, isSame: false }
  // Where nothing says otherwise, the same length is the same: a browser may have no digest, and a long one takes its time.
  const isCompared = row.sha256 !== '' && payload.byteLength <= mostDigested
  return { row, isSame: !isCompared || (await sha256Of(new Blob([...payloadTexts(payload)]))) === row.sha256 }
}

/** In bytes. */
const mostDigested = 4_000_000
