import type { LedgerTable } from '../ledgerTable.ts'

/** A table in memory. Set `failing` to make every payload refused, as by a full disk, or `disk` to its size in bytes. */
export function mapLedgerTable(): LedgerTable & { failing: boolean; disk: number } {
  const rows = new Map<string, unknown>()
  const payloads = new Map<string, Blob>()
  return {
    failing: false,
    disk: Number.POSITIVE_INFINITY,
    rows: () => Promise.resolve([...rows.values()]),
    putRow: (row) => Promise.resolve(void rows.set(row.id, row)),
    deleteRows: (ids) => Promise.resolve(ids.forEach((id) => rows.delete(id))),
    payload: (id) => Promise.resolve(payloads.get(id)),
    payloadIds: () => Promise.resolve([...payloads.keys()]),
    putPayload(id, payload) {
      const used = [...payloads.values()].reduce((sum, each) => sum + each.size, payload.size)
      if (this.failing || used > this.disk) return Promise.reject(new Error('The disk is full.'))
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
