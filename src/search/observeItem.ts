import type { ConnectionSchema } from '../domain/connectionSchema.ts'
import type { Observed } from '../domain/doctor/doctorFacts.ts'
import type { LadderFacts, LastWrite, StoredFact } from '../domain/search/ladderFacts.ts'
import { listConnections } from '../graph/connections.ts'
import { itemPath } from '../graph/items.ts'
import { getSchema } from '../graph/schema.ts'
import type { LedgerRow } from '../sending/ledger/ledgerRow.ts'
import type { ItemTarget } from '../sending/stored/storedItems.ts'
import type { StoredItemsHandle } from '../sending/stored/useStoredItems.ts'
import { askSearch } from './askSearch.ts'
import { failedCall } from './failedCall.ts'
import { findOutAccess } from './findOutAccess.ts'
import { isAsSent } from './isAsSent.ts'
import { nothingObserved, type Observation, type ObservingPorts } from './observation.ts'

/**
 * Finds out how far an item has come, with reads alone, and tells of each part as soon as it is known. Copilot is not asked, and no
 * consent page is opened.
 */
export async function observeItem(
  ports: ObservingPorts,
  target: ItemTarget,
  onPart: (observation: Observation) => void,
  signal: AbortSignal,
): Promise<Observation> {
  const { client, apiVersion, stored, now = Date.now } = ports
  let seen = nothingObserved(target, now())
  const tell = (part: Partial<Observation>) => {
    if (signal.aborted) return
    seen = { ...seen, ...part }
    onPart(seen)
  }
  const tellFacts = (part: Partial<LadderFacts>) => tell({ facts: { ...seen.facts, ...part } })

  tellFacts(await writesOf(stored, target))
  const connecting = listConnections(client, { apiVersion, signal }).then((reading) =>
    tellFacts({
      connection:
        reading.kind === 'ok'
          ? { kind: 'ok', value: reading.value.connections.find(({ id }) => id === target.connectionId)?.state }
          : failedCall(reading.error, 'listing connections'),
    }),
  )
  const reading = await stored.read({ ...target, apiVersion }, signal)
  const readAt = { asked: `GET /${apiVersion}${itemPath(target.connectionId, target.itemId)}`, at: now() }
  const members = reading.kind === 'found' ? reading.item.members : undefined
  const storedError = reading.kind === 'error' ? reading.error : undefined
  tell({
    members,
    evidence: { ...seen.evidence, stored: [{ ...readAt, answer: undefined }] },
    errors: { ...seen.errors, ...(storedError && { stored: storedError }) },
  })
  tellFacts({ stored: await storedFact(ports, target, reading) })
  if (members === undefined) {
    await connecting
    return seen
  }
  const [schema, access] = await Promise.all([
    ports.schema ?? readSchema(ports, target, signal),
    findOutAccess(ports, members.acl, signal),
  ])
  tell({
    schema,
    errors: { ...seen.errors, ...(access.error && { access: access.error }) },
    facts: { ...seen.facts, access: access.fact },
  })
  const search = await askSearch(client, target, { members, schema }, signal)
  tell({ ...withSearch(seen, search), facts: { ...seen.facts, search: search.fact, now: now() } })
  await connecting
  return seen
}

/** What is known once search was asked anew. */
export function withSearch(
  { evidence, errors, facts, ...rest }: Observation,
  { fact, evidence: answers, error }: Awaited<ReturnType<typeof askSearch>>,
): Observation {
  const { searchable: _, ...others } = errors
  return {
    ...rest,
    facts: { ...facts, search: fact },
    evidence: { ...evidence, searchable: answers },
    errors: error === undefined ? others : { ...others, searchable: error },
  }
}

/** What Graph took last, and what was tried in vain since: the second says nothing of the first. */
async function writesOf(
  { items }: StoredItemsHandle,
  target: ItemTarget,
): Promise<Pick<LadderFacts, 'write' | 'attempt'>> {
  const { telling, attempt } = await items.lastWrites(target)
  const isUnsure = items.lastSeen(target)?.kind === 'unsure'
  return {
    write: telling === undefined || isUnsure ? await lastWriteSeen(items, target) : writeOf(telling),
    attempt: attempt?.action === 'put' ? { at: attempt.at, isPlayed: attempt.played !== undefined } : undefined,
  }
}

function writeOf({ result, at }: LedgerRow): LastWrite {
  return { kind: result === 'saved' || result === 'deleted' ? result : 'unsure', at }
}

/** Of a device that keeps no rows, what this tab remembers. */
async function lastWriteSeen(items: StoredItemsHandle['items'], target: ItemTarget): Promise<LastWrite> {
  const seen = items.lastSeen(target)
  if (seen?.kind === 'unsure') return { kind: 'unsure', at: seen.at }
  const sent = await items.lastSent(target)
  if (sent !== undefined) return { kind: 'saved', at: sent.at }
  return seen?.kind === 'sent' || (seen?.kind === 'elsewhere' && seen.how === 'sent')
    ? { kind: 'saved', at: seen.at }
    : { kind: 'none' }
}

async function storedFact(
  { stored }: ObservingPorts,
  target: ItemTarget,
  reading: Awaited<ReturnType<StoredItemsHandle['read']>>,
): Promise<Observed<StoredFact>> {
  switch (reading.kind) {
    case 'missing':
      return { kind: 'ok', value: { kind: 'missing' } }
    case 'error':
      return failedCall(reading.error, 'reading the item')
    case 'unreadable':
      return { kind: 'failed', status: undefined, message: reading.why }
    case 'found': {
      const sent = await stored.items.lastSent(target)
      const sameAsSent = sent && (await isAsSent(reading.item.members, sent.members))
      return { kind: 'ok', value: { kind: 'found', sameAsSent } }
    }
  }
}

async function readSchema(
  { client, apiVersion }: ObservingPorts,
  { connectionId }: ItemTarget,
  signal: AbortSignal,
): Promise<ConnectionSchema | undefined> {
  const reading = await getSchema(client, { connectionId, apiVersion, signal })
  return reading.kind === 'ok' ? reading.value : undefined
}
