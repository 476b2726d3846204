import { useCallback, useState } from 'react'
import type { Session } from '../../auth/session.ts'
import type { RuntimeConfig } from '../../config/config.ts'
import type { ItemMembers } from '../../domain/compare/compareItems.ts'
import type { ConnectionSchema } from '../../domain/connectionSchema.ts'
import { draftOwnerOf } from '../../drafts/session/draftOwner.ts'
import { inSlices } from '../../ui/inSlices.ts'
import { type LastWrites, lastWritesOf } from './lastWrites.ts'
import type { Ending, Ledger, LedgerEntry } from './ledger.ts'
import type { LedgerRow } from './ledgerRow.ts'

/** The ledger of this device, as the page of one account uses it. It is loaded at the first use. */
export interface LedgerHandle {
  /** Whose rows these are; undefined while nobody is signed in, who then sees none. */
  readonly owner: string | undefined
  readonly load: () => Promise<Ledger>
  /** Writes a row before a request leaves; what it gives closes the row. A device that keeps nothing stops no request. */
  readonly begin: (entry: Omit<LedgerEntry, 'owner'>, body?: Blob) => Promise<(ending: Ending) => Promise<void>>
  /** The item as it was last saved from this device, if its payload is still kept. */
  readonly lastSent: (target: LastSentTarget) => Promise<LastSent | undefined>
  /** What this device last wrote to an item; nothing where it remembers nothing. */
  readonly lastWrites: (target: LastSentTarget) => Promise<LastWrites>
  /** Why the last row could not be written. */
  readonly fault: string | undefined
}

export interface LastSent {
  readonly at: number
  readonly members: ItemMembers
}

type LastSentTarget = Pick<LedgerRow, 'connectionId' | 'itemId'>

export function useLedger(config: RuntimeConfig, session: Session, schema: ConnectionSchema | undefined): LedgerHandle {
  const [load] = useState(() => {
    let loading: Promise<Ledger> | undefined
    return () => (loading ??= import('./deviceLedger.ts').then((module) => module.deviceLedger()))
  })
  const [fault, setFault] = useState<string>()
  const tell = (error: unknown) => setFault(error instanceof Error ? error.message : String(error))
  const owner = draftOwnerOf(session, config) || undefined

  const lastSent = useCallback(
    async (target: LastSentTarget) => {
      if (owner === undefined) return undefined
      try {
        const ledger = await load()
        const row = lastWritesOf(await ledger.rows(owner), target).telling
        if (row?.result !== 'saved') return undefined
        const text = await (await ledger.payload(row))?.text()
        if (text === undefined) return undefined
        const { readPayload } = await import('../../domain/readPayload/readPayload.ts')
        const reading = await inSlices(readPayload(text, { schema }))
        return reading.kind === 'item' ? { at: row.at, members: reading.item } : undefined
      } catch (error) {
        setFault(error instanceof Error ? error.message : String(error))
        return undefined
      }
    },
    [load, owner, schema],
  )

  const lastWrites = useCallback(
    async (target: LastSentTarget) => {
      const rows =
        owner === undefined
          ? []
          : await load()
              .then((ledger) => ledger.rows(owner))
              .catch(() => [])
      return lastWritesOf(rows, target)
    },
    [load, owner],
  )

  return {
    owner,
    load,
    fault,
    async begin(entry, body) {
      const nothing = () => Promise.resolve()
      if (owner === undefined) return nothing
      let release = () => {}
      try {
        const ledger = await load()
        const { holdSending } = await import('./sendingLock.ts')
        const row = await ledger.begin({ ...entry, owner }, body, async (rowId) => {
          release = await holdSending(rowId)
        })
        setFault(undefined)
        return (ending) => ledger.closeRow(row, ending).catch(tell).finally(release)
      } catch (error) {
        release()
        tell(error)
        return nothing
      }
    },
    lastSent,
    lastWrites,
  }
}
