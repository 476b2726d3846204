import type { ItemMembers } from '../../domain/compare/compareItems.ts'
import { compareItems, differencesIn } from '../../domain/compare/compareItems.ts'
import { type ItemDraft, labelMember } from '../../domain/itemDraft.ts'
import { readPayload } from '../../domain/readPayload/readPayload.ts'
import { callPatiently } from '../../graph/callPatiently.ts'
import type { GraphClient, GraphResult } from '../../graph/graphClient.ts'
import type { GraphError } from '../../graph/graphError.ts'
import { deleteItem } from '../../graph/items.ts'
import type { ItemFlow } from '../../item/useItemFlow.ts'
import { announce } from '../../ui/announce.ts'
import { inSlices } from '../../ui/inSlices.ts'
import type { StoredReading } from '../stored/readStored.ts'
import type { KnownItem, StoredItems } from '../stored/storedItems.ts'
import type { StoredItemsHandle } from '../stored/useStoredItems.ts'
import { endingOf } from './endingOf.ts'
import type { Ending } from './ledger.ts'
import type { LedgerActions } from './ledgerActions.ts'
import type { LedgerRow } from './ledgerRow.ts'
import type { LedgerHandle } from './useLedger.ts'

/** What is at hand when something is done about what was sent. */
export interface LedgerWork {
  readonly client: GraphClient
  readonly flow: Pick<ItemFlow, 'committedId' | 'schema' | 'replace'>
  readonly stored: Pick<StoredItemsHandle, 'read'> & { readonly items: Pick<StoredItems, 'beginWrite' | 'lastSent'> }
  readonly ledger: Pick<LedgerHandle, 'owner' | 'load' | 'begin'>
  /** The draft is open in another tab, where it can be changed. */
  readonly isReadOnly: boolean
  /** What was sent last from this device, `at` that time, is in the form again. */
  readonly onLastSentOpened: (at: number) => void
  /** Makes a new draft of an item, with the next ID. */
  readonly onDuplicate: (item: ItemDraft) => void
}

/** Does what can be done about what was sent, on this page and in Graph. */
export function ledgerWork({
  client,
  flow,
  stored,
  ledger,
  isReadOnly,
  onLastSentOpened,
  onDuplicate,
}: LedgerWork): Omit<LedgerActions, 'rows' | 'payloadIds' | 'find'> {
  const payloadOf = async (row: LedgerRow): Promise<ItemMembers | undefined> => {
    const text = await (await (await ledger.load()).payload(row))?.text()
    if (text === undefined) return undefined
    const schema = row.connectionId === flow.committedId ? flow.schema : undefined
    const reading = await inSlices(readPayload(text, { schema }))
    return reading.kind === 'item' ? reading.item : undefined
  }

  /** The item as it was sent last, if that is no other than these members: then it is what Graph has, and no new draft. */
  const lastSentAs = async (row: LedgerRow, members: ItemMembers): Promise<KnownItem | undefined> => {
    if (row.result !== 'saved') return undefined
    const last = await stored.items.lastSent(row)
    return last !== undefined && (await isSame(last.members, members)) ? last : undefined
  }

  return {
    async open(row) {
      if (isReadOnly) return 'The draft on this page is open in another tab. Take it over first, or open another draft.'
      const members = await payloadOf(row)
      if (members === undefined) return notKept
      const last = await lastSentAs(row, members)
      flow.replace(draftOf(row, last?.members ?? members), `opening ${row.itemId}`)
      if (last !== undefined) onLastSentOpened(last.at)
      announce(`${row.itemId} is in the form. Submit sends it again.`)
      return undefined
    },
    async duplicate(row) {
      const members = await payloadOf(row)
      if (members === undefined) return notKept
      onDuplicate(draftOf(row, members))
      return undefined
    },
    async check(row) {
      const reading = await stored.read(row)
      const ending = await endingAfter(row, reading, () => payloadOf(row))
      await (await ledger.load()).closeRow(row, ending)
      return ending.result
    },
    async remove({ apiVersion, connectionId, itemId }, signal) {
      const address = { apiVersion, connectionId, itemId }
      const closeRow = await ledger.begin({ action: 'delete', ...address })
      const write = stored.items.beginWrite(address)
      try {
        const result = await callPatiently(() => deleteItem(client, { ...address, signal }), { signal })
        const error = result.kind === 'error' && result.error.kind !== 'notFound' ? result.error : undefined
        const end = endOfDelete(error)
        if (end === 'deleted') write.deleted()
        if (end === 'refused') write.refused()
        await closeRow({ result: end, status: statusOf(result) })
        return error
      } catch (fault) {
        await closeRow({ result: 'unknown' })
        throw fault
      }
    },
  }
}

const notKept = 'Its payload is not kept any more.'

function draftOf(
  { connectionId, itemId }: LedgerRow,
  { acl, properties, content, sensitivityLabelId }: ItemMembers,
): ItemDraft {
  return { connectionId, itemId, acl, properties, content, ...labelMember(sensitivityLabelId) }
}

function endOfDelete(error: GraphError | undefined): Ending['result'] {
  return error === undefined ? 'deleted' : endingOf({ kind: 'error', error }, undefined).result
}

function statusOf(result: GraphResult): number | undefined {
  return result.kind === 'ok' ? result.status : result.answer?.status
}

/** What a reading says about a write whose end is not known. */
async function endingAfter(
  { action }: LedgerRow,
  reading: StoredReading,
  payload: () => Promise<ItemMembers | undefined>,
): Promise<Ending> {
  if (reading.kind === 'missing') return { result: action === 'delete' ? 'deleted' : 'notSaved' }
  if (reading.kind !== 'found') return { result: 'unknown' }
  if (action === 'delete') return { result: 'refused' }
  const sent = await payload()
  if (sent === undefined) return { result: 'unknown' }
  return { result: (await isSame(reading.item.members, sent)) ? 'saved' : 'unknown' }
}

async function isSame(one: ItemMembers, other: ItemMembers): Promise<boolean> {
  return differencesIn(await inSlices(compareItems(one, other))).length === 0
}
