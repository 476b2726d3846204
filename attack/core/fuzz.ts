import * as fc from 'fast-check'
import type { ItemDraft } from '../../src/domain/itemDraft.ts'
import { payloadOf, payloadTexts } from '../../src/domain/payload/payload.ts'
import { payloadRows } from '../../src/domain/payload/payloadRows.ts'
import { readDraft } from '../../src/domain/readDraft.ts'
import { readPayload } from '../../src/domain/readPayload/readPayload.ts'
import { finished } from '../../src/domain/steps.ts'
import { anyForeignPayload, unwrapped } from '../../src/domain/testing/foreignPayload.ts'
import { noSchema } from '../../src/domain/testing/noSchema.ts'
import { anyDraft } from '../../src/domain/testing/randomDraft.ts'
import { referenceJson } from '../../src/domain/testing/referenceJson.ts'
import { sourceOfPiece } from '../../src/domain/testing/rowSource.ts'
import { silentChange } from '../../src/domain/testing/silentChange.ts'
import { type AttackOptions, scaled } from '../options.ts'
import { type AttackResult, Tally } from '../table.ts'

/**
 * Payloads without number: what is shown is what is measured and sent, it is what an encoder of its own makes of the item,
 * and read again it is printed the same, but for what is told.
 */
export async function fuzz(options: AttackOptions): Promise<AttackResult> {
  const tried = scaled(100_000, options)
  const tally = new Tally()
  let silentChanges = 0
  for (let done = 0; done < tried; done += atOnce) {
    const settings = { seed: options.seed + done, numRuns: Math.min(atOnce, tried - done) }
    for (const draft of fc.sample(anyDraft, settings)) {
      const fault = faultOf(draft)
      if (fault === undefined) continue
      silentChanges += 1
      tally.fails(`${fault}: ${JSON.stringify(draft).slice(0, 300)}`)
    }
    for (const payload of fc.sample(anyForeignPayload, { ...settings, numRuns: Math.ceil(settings.numRuns / 4) })) {
      const change = silentChangeOf(payload)
      if (change === undefined) continue
      silentChanges += 1
      tally.fails(`${change} changes in silence: ${JSON.stringify(payload).slice(0, 300)}`)
    }
  }
  return tally.result('Payloads in the core', tried + Math.ceil(tried / 4), `${silentChanges} silent changes`)
}

const atOnce = 1000

/** What is untrue about a draft as it is printed; undefined when all of it is true. */
function faultOf(draft: ItemDraft): string | undefined {
  const { item } = readDraft(draft, noSchema)
  const payload = payloadOf(item)
  const sent = [...payloadTexts(payload)].join('')
  if (new TextEncoder().encode(sent).length !== payload.byteLength) return 'Its size is another'
  if (sent !== referenceJson(item)) return 'The encoder beside it prints something else'
  const rows = payloadRows(payload)
  const shown = Array.from({ length: rows.count }, (_, index) => rows.row(index)?.pieces.map(sourceOfPiece).join(''))
  if (shown.join('') !== sent) return 'What is shown is not what is sent'
  const again = finished(readPayload(sent))
  if (again.kind !== 'item') return 'What is sent cannot be read again'
  if (again.repairs.length > 0) return undefined
  const silent = silentChange(JSON.parse(sent), again, { draft })
  return silent === undefined ? undefined : `Read again ${silent} is another`
}

/** The member of a foreign payload that becomes another without a note; undefined when there is none. */
function silentChangeOf(source: Record<string, unknown>): string | undefined {
  const reading = finished(readPayload(JSON.stringify(source)))
  if (reading.kind !== 'item') return undefined
  return silentChange(unwrapped(source), reading)
}
