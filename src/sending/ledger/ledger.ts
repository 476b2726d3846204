import { type LedgerResult, type LedgerRow, readRow } from './ledgerRow.ts'
import type { LedgerTable } from './ledgerTable.ts'

/** What is written down about a request before it leaves. */
export type LedgerEntry = Pick<
  LedgerRow,
  'owner' | 'action' | 'apiVersion' | 'connectionId' | 'itemId' | 'title' | 'isNew'
>

/** How a request ended. */
export interface Ending {
  readonly result: Exclude<LedgerResult, 'sending'>
  readonly status?: number | undefined
  /** The failure that the sandbox was asked to play. */
  readonly played?: string | undefined
}

/** Everything this device wrote to Graph. Nothing here sends anything. */
export interface Ledger {
  /**
   * Writes a row before the request leaves, with its payload as long as there is room; gives the row. What the row is
   * called is said, and waited for, before anybody can read it.
   */
  readonly begin: (entry: LedgerEntry, body?: Blob, onNamed?: (rowId: string) => Promise<void>) => Promise<LedgerRow>
  readonly closeRow: (row: LedgerRow, ending: Ending) => Promise<void>
  /** The rows of one owner, newest first. */
  readonly rows: (owner: string) => Promise<readonly LedgerRow[]>
  /** The body of a row, if it is still kept. */
  readonly payload: (row: LedgerRow) => Promise<Blob | undefined>
  readonly payloadIds: () => Promise<ReadonlySet<string>>
  /** Forgets everything, of all owners. */
  readonly clear: () => Promise<void>
}

interface LedgerParts {
  readonly table: LedgerTable
  readonly now: () => number
  readonly newId: () => string
  /** In bytes, of all kept payloads. */
  readonly room?: number
  readonly mostRows?: number
}

/** A ledger over a table. */
export function createLedger({ table, now, newId, room = 60_000_000, mostRows = 5000 }: LedgerParts): Ledger {
  async function allRows(): Promise<readonly LedgerRow[]> {
    return (await table.rows()).flatMap((stored) => readRow(stored) ?? []).sort((a, b) => (a.id < b.id ? 1 : -1))
  }

  /** Drops the oldest payloads until the kept ones fit, and the oldest rows beyond the most that are kept. */
  async function tidy(): Promise<void> {
    const rows = await allRows()
    const kept = new Set(await table.payloadIds())
    let total = 0
    const tooMany = rows.filter(({ id, byteLength }) => {
      if (!kept.has(id)) return false
      total += byteLength
      return total > room
    })
    const gone = rows.slice(mostRows).map(({ id }) => id)
    await table.deletePayloads([...tooMany.map(({ id }) => id), ...gone])
    await table.deleteRows(gone)
  }

  async function keepPayload(id: string, body: Blob): Promise<void> {
    if (body.size > room) return
    try {
      await table.putPayload(id, body)
    } catch {
      // No room on the device: the oldest payloads make place for this one, and no more than that go. If it is not enough,
      // the row stays without its payload.
      await table.deletePayloads(await oldestPayloads(body.size))
      await table.putPayload(id, body).catch(() => undefined)
    }
  }

  /** The oldest payloads that have this many bytes together. */
  async function oldestPayloads(wanted: number): Promise<readonly string[]> {
    const kept = new Set(await table.payloadIds())
    let total = 0
    return (await allRows())
      .filter((row) => kept.has(row.id))
      .toReversed()
      .flatMap((row) => {
        if (total >= wanted) return []
        total += row.byteLength
        return [row.id]
      })
  }

  return {
    async begin(entry, body, onNamed) {
      const at = now()
      const row: LedgerRow = {
        ...entry,
        id: `${String(at).padStart(15, '0')}-${newId()}`,
        at,
        result: 'sending',
        byteLength: body?.size ?? 0,
        sha256: body === undefined ? '' : await sha256Of(body),
      }
      await onNamed?.(row.id)
      await table.putRow(row)
      if (body !== undefined) await keepPayload(row.id, body)
      await tidy()
      return row
    },
    async closeRow(row, { result, status, played }) {
      await table.putRow({
        ...row,
        result,
        ...(status === undefined ? {} : { status }),
        ...(played === undefined ? {} : { played }),
      })
    },
    rows: async (owner) => (await allRows()).filter((row) => row.owner === owner),
    payload: ({ id }) => table.payload(id),
    payloadIds: async () => new Set(await table.payloadIds()),
    clear: () => table.clear(),
  }
}

/** The digest of a body, in hexadecimal digits; empty where the browser has none. */
export async function sha256Of(body: Blob): Promise<string> {
  // Browsers leave it out on pages without https.
  if (globalThis.crypto?.subtle === undefined) return ''
  const digest = await crypto.subtle.digest('SHA-256', await body.arrayBuffer())
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('')
}
