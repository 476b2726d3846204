import { random } from '../../e2e/random.ts'
import { emptyDraft } from '../../src/domain/itemDraft.ts'
import { createLedger } from '../../src/sending/ledger/ledger.ts'
import type { LedgerResult } from '../../src/sending/ledger/ledgerRow.ts'
import { mapLedgerTable } from '../../src/sending/ledger/testing/mapLedgerTable.ts'
import { sendSafely } from '../../src/sending/protocol/sendSafely.ts'
import type { SendingEnd, Submission } from '../../src/sending/protocol/submission.ts'
import { realPorts } from '../../src/sending/protocol/testing/realPorts.ts'
import { type AttackOptions, scaled } from '../options.ts'
import { type AttackResult, Tally } from '../table.ts'
import { stormyGraph } from './stormyGraph.ts'

/**
 * Submissions to a Graph that fails at random, before or after it stored the item: what is claimed at the end is true, the
 * ledger says the same, and what was stored once is stored again only by another click.
 */
export async function storm(options: AttackOptions): Promise<AttackResult> {
  const tried = scaled(300, { scale: Math.max(options.scale, 0.3) })
  const tally = new Tally()
  const dice = random(options.seed)
  const graph = stormyGraph(dice)
  const table = mapLedgerTable()
  let time = 0
  const ledger = createLedger({ table, now: () => ++time, newId: () => 'row' })
  const answers = () => Promise.resolve(dice.below(10) === 0 ? ('cancel' as const) : ('replace' as const))
  let doubled = 0
  for (let turn = 0; turn < tried; turn += 1) {
    const itemId = `T${dice.below(20)}`
    const submission = aSubmission(itemId, `turn ${turn}`)
    graph.begin(`turn ${turn}`)
    const end = await sendSafely(submission, { ...realPorts(graph.client, ledger), ask: answers }, quietly)
    const written = graph.writes()
    if (written > 1) {
      doubled += 1
      tally.fails(`${submission.title} was stored ${written} times by one click: ${graph.story()}`)
    }
    const claim = claimOf(end)
    if (claim === 'saved' && written === 0) tally.fails(`“saved” was never stored: ${graph.story()}`)
    if (claim === 'not saved' && written > 0) tally.fails(`“not saved” was stored: ${graph.story()}`)
    const [row] = await ledger.rows('adele')
    const isOfThis = row?.title === submission.title
    if (end.kind === 'ended' && isOfThis && claimOfRow[row.result] !== claim)
      tally.fails(`the ledger says “${row.result}”, the page “${claim}”: ${graph.story()}`)
    if (isOfThis && row.result === 'saved' && written === 0) tally.fails(`the ledger has “saved”: ${graph.story()}`)
    if (isOfThis && (row.result === 'refused' || row.result === 'notSaved') && written > 0)
      tally.fails(`the ledger has “${row.result}”: ${graph.story()}`)
  }
  return tally.result('Submissions under random failures', tried, `${doubled} stored twice by one click`)
}

const quietly = { signal: new AbortController().signal, onProgress: () => undefined }

type Claim = 'saved' | 'not saved' | 'unknown' | 'nothing sent'

/** What the page says at the end. */
function claimOf(end: SendingEnd): Claim {
  if (end.kind === 'nothingSent') return 'nothing sent'
  if (end.result.kind === 'ok' || end.readBack === 'stored') return 'saved'
  if (end.readBack === 'missing') return 'not saved'
  return end.readBack === undefined ? 'not saved' : 'unknown'
}

/** What a row of the ledger claims. */
const claimOfRow: Readonly<Record<LedgerResult, Claim>> = {
  sending: 'unknown',
  deleted: 'saved',
  saved: 'saved',
  refused: 'not saved',
  notSaved: 'not saved',
  unknown: 'unknown',
}

function aSubmission(itemId: string, title: string): Submission {
  const properties = [{ name: 'title', type: 'string', value: { kind: 'text', text: title } }] as const
  return {
    apiVersion: 'beta',
    connectionId: 'tickets',
    itemId,
    title,
    body: new Blob([JSON.stringify({ acl: [], properties: { title } })]),
    draft: { ...emptyDraft, connectionId: 'tickets', itemId, properties },
  }
}
