import type { LedgerTable } from '../ledgerTable.ts'

/** A table in memory. Set `failing` to make every payload refused, as by a full disk. */
export function mapLedgerTable(): LedgerTable & { failing: boolean } {
  const rows = new Map<string, unknown>()
  const payloads = new Map<string, Blob>()
  return {
    failing: false,
    rows: () => Promise.resolve([...rows.values()]),
    putRow: (row) => Promise.resolve(void rows.set(row.id, row)),
    deleteRows: (ids) => Promise.resolve(ids.forEach((id) => rows.delete(id))),
    payload: (id) => Promise.resolve(payloads.get(id)),
    payloadIds: () => Promise.resolve([...payloads.keys()]),
    putPayload(id, payload) {
      if (this.failing) return Promise.reject(new Error('The disk is full.'))
      payloads.set(id, payload)
      return Promise.resolve()
    },
    deletePayloads: (ids) => Promise.resolve(ids.forEach((id) => payloads.delete(id))),
    clear() {
      rows.clear()
      payloads.clear()
      return Promise.resolve()
    },
  }
}
