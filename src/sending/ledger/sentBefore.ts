import type { CheckedDraft } from '../../domain/checkDraft.ts'
import { payloadTexts } from '../../domain/payload/payload.ts'
import { lastWritesOf } from './lastWrites.ts'
import { type Ledger, sha256Of } from './ledger.ts'
import type { LedgerRow } from './ledgerRow.ts'

/** What this device knows of the last time that an item was sent, such as before a reload. */
export interface SentBefore {
  readonly row: LedgerRow
  /** What Graph took last, where that is known; `isSame` when the draft is byte for byte that. */
  readonly saved: { readonly row: LedgerRow; readonly isSame: boolean } | undefined
}

/** The last write of a draft's item, if that was sending it, and what Graph took last; undefined when there was none. */
export async function sentBefore(
  ledger: Ledger,
  owner: string,
  { draft, payload }: Pick<CheckedDraft, 'draft' | 'payload'>,
): Promise<SentBefore | undefined> {
  const target = { connectionId: draft.connectionId.trim(), itemId: draft.itemId }
  const { telling, attempt } = lastWritesOf(await ledger.rows(owner), target)
  const row = attempt ?? telling
  if (row === undefined || row.action !== 'put') return undefined
  return {
    row,
    saved: telling?.result === 'saved' ? { row: telling, isSame: await isSent(telling, payload) } : undefined,
  }
}

async function isSent(row: LedgerRow, payload: CheckedDraft['payload']): Promise<boolean> {
  if (row.byteLength !== payload.byteLength) return false
  // Where nothing says otherwise, the same length is the same: a browser may have no digest, and a long one takes its time.
  const isCompared = row.sha256 !== '' && payload.byteLength <= mostDigested
  return !isCompared || (await sha256Of(new Blob([...payloadTexts(payload)]))) === row.sha256
}

/** In bytes. */
const mostDigested = 4_000_000
