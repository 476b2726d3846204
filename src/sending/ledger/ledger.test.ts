import { describe, expect, test } from 'vitest'
import type { LedgerEntry } from './ledger.ts'
import { aLedger } from './testing/aLedger.ts'

const entry: LedgerEntry = {
  owner: 'contoso/adele',
  action: 'put',
  apiVersion: 'beta',
  connectionId: 'tickets',
  itemId: 'T1',
}

test('a row is there before the request leaves, and says afterwards how it ended', async () => {
  const { ledger } = aLedger()
  const row = await ledger.begin(entry, new Blob(['{}']))
  expect(await ledger.rows('contoso/adele')).toMatchObject([
    {
      itemId: 'T1',
      result: 'sending',
      byteLength: 2,
      sha256: '44136fa355b3678a1146ad16f7e8649e94fb4fc21fe77e8310c060f61caaff8a',
    },
  ])
  await ledger.closeRow(row, { result: 'saved', status: 200 })
  expect(await ledger.rows('contoso/adele')).toMatchObject([{ result: 'saved', status: 200 }])
  expect(await (await ledger.payload(row))?.text()).toBe('{}')
})

test('rows are seen by their owner only, newest first', async () => {
  const { ledger } = aLedger()
  await ledger.begin(entry)
  await ledger.begin({ ...entry, owner: 'contoso/tomas', itemId: 'T2' })
  await ledger.begin({ ...entry, itemId: 'T3' })
  expect((await ledger.rows('contoso/adele')).map(({ itemId }) => itemId)).toEqual(['T3', 'T1'])
})

describe('room is bounded', () => {
  test('the oldest payloads go first, and their rows stay', async () => {
    const { ledger } = aLedger({ room: 10 })
    const rows = []
    for (const text of ['aaaa', 'bbbb', 'cccc']) rows.push(await ledger.begin(entry, new Blob([text])))
    const kept = await ledger.payloadIds()
    expect(rows.map(({ id }) => kept.has(id))).toEqual([false, true, true])
    expect(await ledger.rows(entry.owner)).toHaveLength(3)
  })

  test('a payload larger than all of it is not kept, and drops no other', async () => {
    const { ledger } = aLedger({ room: 10 })
    const small = await ledger.begin(entry, new Blob(['aaaa']))
    await ledger.begin(entry, new Blob(['b'.repeat(11)]))
    expect([...(await ledger.payloadIds())]).toEqual([small.id])
  })

  test('the oldest rows go when there are too many', async () => {
    const { ledger } = aLedger({ mostRows: 2 })
    for (const itemId of ['A', 'B', 'C']) await ledger.begin({ ...entry, itemId }, new Blob(['{}']))
    expect((await ledger.rows(entry.owner)).map(({ itemId }) => itemId)).toEqual(['C', 'B'])
    expect((await ledger.payloadIds()).size).toBe(2)
  })

  test('a full disk costs the oldest payloads, and no more of them than the new one needs', async () => {
    const { ledger, table } = aLedger()
    table.disk = 12
    const rows = []
    for (const text of ['aaaa', 'bbbb', 'cccc', 'ddddd']) rows.push(await ledger.begin(entry, new Blob([text])))
    const kept = await ledger.payloadIds()
    expect(rows.map(({ id }) => kept.has(id))).toEqual([false, false, true, true])
  })

  test('a disk that takes nothing more leaves most of what is kept', async () => {
    const { ledger, table } = aLedger()
    for (const text of ['aaaa', 'bbbb', 'cccc']) await ledger.begin(entry, new Blob([text]))
    table.failing = true
    await ledger.begin(entry, new Blob(['dd']))
    expect((await ledger.payloadIds()).size).toBe(2)
  })

  test('a full disk costs payloads, not the row', async () => {
    const { ledger, table } = aLedger()
    table.failing = true
    await ledger.begin(entry, new Blob(['{}']))
    expect(await ledger.rows(entry.owner)).toHaveLength(1)
    expect((await ledger.payloadIds()).size).toBe(0)
  })
})

test('what another version wrote is passed over, and clearing forgets everything', async () => {
  const { ledger, table } = aLedger()
  const row = await ledger.begin(entry)
  await table.putRow({ ...row, id: 'other', action: JSON.parse('"post"') })
  expect(await ledger.rows(entry.owner)).toHaveLength(1)
  await ledger.clear()
  expect(await table.rows()).toEqual([])
})
