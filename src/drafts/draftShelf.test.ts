import { describe, expect, test } from 'vitest'
import { emptyDraft } from '../domain/itemDraft.ts'
import { finished } from '../domain/steps.ts'
import { cutDraft } from './cutDraft.ts'
import { draftName } from './draftHead.ts'
import { createDraftShelf } from './draftShelf.ts'
import { keptDraftOf } from './keptDraft.ts'
import { isSame, longDraft } from './testing/longDrafts.ts'
import { deviceOf } from './testing/mapTable.ts'

test('the list has the drafts of a user and of nobody, the latest first, and no one else’s', async () => {
  const { shelf } = shelfOf()
  await shelf.add([{ name: 'mine', draft: emptyDraft, schema: undefined }], 'me')
  await shelf.add([{ name: 'nobody’s', draft: emptyDraft, schema: undefined }], '')
  await shelf.add([{ name: 'yours', draft: emptyDraft, schema: undefined }], 'you')
  expect((await shelf.list('me')).map(draftName)).toEqual(['nobody’s', 'mine'])
  expect((await shelf.list('')).map(draftName)).toEqual(['nobody’s'])
  await shelf.adopt('you')
  expect((await shelf.list('')).map(draftName)).toEqual([])
  expect((await shelf.list('you')).map(draftName)).toEqual(['yours', 'nobody’s'])
})

test('a copy has all of it, and goes its own way', async () => {
  const { shelf, device } = shelfOf()
  const draft = longDraft(200_000)
  const [id = ''] = await shelf.add([{ name: '', draft, schema: undefined }], 'me')
  const copy = await shelf.duplicate(id)
  expect((await shelf.list('me')).map(draftName)).toEqual(['Copy of long', 'long'])
  await device.open(id).save({ ...emptyDraft, itemId: 'other' })
  const read = await shelf.read(copy)
  expect(read && isSame(read.draft, draft)).toBe(true)
})

test('a draft is renamed, deleted, brought back, and removed for good after a while', async () => {
  const { shelf, device, wait } = shelfOf()
  const [id = ''] = await shelf.add([{ name: '', draft: longDraft(100_000), schema: undefined }], '')
  await shelf.rename(id, '  A name ')
  expect((await shelf.list('')).map(draftName)).toEqual(['A name'])
  await shelf.rename(id, '')
  await shelf.remove(id)
  expect(await shelf.list('')).toEqual([])
  await shelf.tidy()
  await shelf.restore(id)
  expect((await shelf.list('')).map(draftName)).toEqual(['long'])
  await shelf.remove(id)
  wait(7_200_000)
  await shelf.tidy()
  expect(device.table.records.size + device.table.pieceValues.size + device.table.headValues.size).toBe(0)
})

describe('drafts of versions without heads get one', () => {
  const format1 = keptDraftOf({ ...emptyDraft, itemId: 'T1', connectionId: 'tickets' })
  const format2 = finished(cutDraft(longDraft(100_000), new Map(), () => 'p', { at: 7 })).record

  test.each([
    ['format 1', format1, { itemId: 'T1', connectionId: 'tickets', owner: '' }],
    ['format 2', format2, { itemId: 'long', at: 7, owner: '' }],
  ])('%s', async (_, record, expected) => {
    const { shelf, device } = shelfOf()
    device.table.records.set('current', record)
    await shelf.tidy()
    const [head] = await shelf.list('')
    expect(head).toMatchObject({ id: 'current', ...expected })
    expect(head?.byteLength).toBeGreaterThan(50)
  })

  test('what cannot be read stays as it is, without one', async () => {
    const { shelf, device } = shelfOf()
    device.table.records.set('current', { format: 99 })
    await shelf.tidy()
    expect([await shelf.list(''), device.table.records.size]).toEqual([[], 1])
  })
})

function shelfOf() {
  const device = deviceOf()
  let waited = 0
  const shelf = createDraftShelf({ ...device, now: () => device.now() + waited })
  return { shelf, device, wait: (milliseconds: number) => void (waited += milliseconds) }
}
