// @vitest-environment jsdom
import { act, renderHook } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import type { Session } from '../../auth/session.ts'
import { fakeConfig } from '../../config/testing/fakeConfig.ts'
import * as device from './deviceLedger.ts'
import type { LedgerEntry } from './ledger.ts'
import { rowsBeingSent } from './sendingLock.ts'
import { aLedger } from './testing/aLedger.ts'
import { fakeLockManager } from './testing/fakeLockManager.ts'
import { withoutDigests } from './testing/withoutDigests.ts'
import { useLedger } from './useLedger.ts'

const account = { id: 'adele', name: 'Adele Vance', username: 'adele@contoso.com', tenantId: 'contoso' }
const signedIn: Session = { kind: 'signedIn', account, others: [] }
const entry: Omit<LedgerEntry, 'owner'> = {
  action: 'put',
  apiVersion: 'beta',
  connectionId: 'tickets',
  itemId: 'T1',
}
const body = () => new Blob(['{"properties":{"title":"Sent"}}'])

beforeEach(() => {
  vi.stubGlobal('navigator', { locks: fakeLockManager() })
  withoutDigests()
})
afterEach(() => void vi.restoreAllMocks())

describe('a request', () => {
  test('has its row while it is under way, held by a lock, and its end afterwards', async () => {
    const { handle, rows } = show()
    const closeRow = await act(() => handle().begin(entry, body()))
    const [row] = await rows()
    expect(row).toMatchObject({ itemId: 'T1', result: 'sending', owner: handle().owner })
    expect(await rowsBeingSent()).toEqual(new Set([row?.id]))
    await act(() => closeRow({ result: 'saved', status: 201 }))
    expect(await rows()).toMatchObject([{ result: 'saved', status: 201 }])
    expect(await rowsBeingSent()).toEqual(new Set())
  })

  test('is held before its row can be read: nobody else takes it for left behind', async () => {
    const { handle, table } = show()
    const heldThen: number[] = []
    const put = table.putRow
    vi.spyOn(table, 'putRow').mockImplementation(async (row) => {
      heldThen.push((await rowsBeingSent()).size)
      return put(row)
    })
    const closeRow = await act(() => handle().begin(entry, body()))
    await act(() => closeRow({ result: 'saved' }))
    expect(heldThen).toEqual([1, 1])
  })

  test('of nobody leaves no row', async () => {
    const { handle, table } = show({ kind: 'signedOut' })
    const closeRow = await handle().begin(entry, body())
    await closeRow({ result: 'saved' })
    expect([handle().owner, await table.rows()]).toEqual([undefined, []])
  })

  test('is not stopped by a ledger that cannot be written: that is said, until it can', async () => {
    const { handle, table } = show()
    vi.spyOn(table, 'putRow').mockRejectedValueOnce(new Error('The disk is full.'))
    const closeRow = await act(() => handle().begin(entry, body()))
    expect(handle().fault).toBe('The disk is full.')
    expect(await rowsBeingSent()).toEqual(new Set())
    await closeRow({ result: 'saved' })
    expect(await table.rows()).toEqual([])
    await act(() => handle().begin(entry, body()))
    expect(handle().fault).toBeUndefined()
  })

  test('whose end cannot be written says so, and its lock is free all the same', async () => {
    const { handle, table } = show()
    const closeRow = await act(() => handle().begin(entry, body()))
    vi.spyOn(table, 'putRow').mockRejectedValueOnce(new Error('The disk is full.'))
    await act(() => closeRow({ result: 'saved' }))
    expect(handle().fault).toBe('The disk is full.')
    expect(await rowsBeingSent()).toEqual(new Set())
  })
})

describe('what was last sent', () => {
  test('is the payload of the newest row of the item', async () => {
    const { handle } = show()
    await act(async () => (await handle().begin(entry, body()))({ result: 'saved' }))
    await act(async () => (await handle().begin({ ...entry, itemId: 'T2' }, body()))({ result: 'refused' }))
    expect(await handle().lastSent(entry)).toMatchObject({
      at: 1,
      members: { properties: [{ name: 'title', value: { kind: 'text', text: 'Sent' } }] },
    })
  })

  test('is what Graph took, whatever was refused since', async () => {
    const { handle } = show()
    await act(async () => (await handle().begin(entry, body()))({ result: 'saved' }))
    await act(async () => (await handle().begin(entry, body()))({ result: 'refused', played: 'fail400Generic' }))
    expect(await handle().lastSent(entry)).toMatchObject({ at: 1 })
    expect(await handle().lastWrites(entry)).toMatchObject({
      telling: { result: 'saved' },
      attempt: { result: 'refused', played: 'fail400Generic' },
    })
  })

  test.each<[string, () => Blob | undefined, 'saved' | 'refused']>([
    ['was refused', body, 'refused'],
    ['has no payload any more', () => undefined, 'saved'],
    ['has a payload that is no item', () => new Blob(['[]']), 'saved'],
  ])('is not known when the newest row %s', async (_, sent, result) => {
    const { handle } = show()
    await act(async () => (await handle().begin(entry, sent()))({ result }))
    expect(await handle().lastSent(entry)).toBeUndefined()
  })

  test('is not known to nobody', async () => {
    expect(await show({ kind: 'signedOut' }).handle().lastSent(entry)).toBeUndefined()
  })

  test('is not known when the ledger cannot be read, and that is said', async () => {
    const { handle, table } = show()
    vi.spyOn(table, 'rows').mockRejectedValueOnce(new Error('The database is gone.'))
    expect(await act(() => handle().lastSent(entry))).toBeUndefined()
    expect(await handle().lastWrites(entry)).toEqual({ telling: undefined, attempt: undefined })
    expect(handle().fault).toBe('The database is gone.')
  })
})

test('the ledger of the device is opened once', async () => {
  const { handle, opened } = show()
  await act(() => Promise.all([handle().load(), handle().load()]))
  expect(opened).toHaveBeenCalledOnce()
})

function show(session: Session = signedIn) {
  const { ledger, table } = aLedger()
  const opened = vi.spyOn(device, 'deviceLedger').mockReturnValue(ledger)
  const { result } = renderHook(() => useLedger(fakeConfig, session, undefined))
  return { handle: () => result.current, table, opened, rows: () => ledger.rows(result.current.owner ?? '') }
}
