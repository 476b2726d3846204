import { describe, expect, test } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { finished } from '../../domain/steps.ts'
import { cutDraft } from './cutDraft.ts'
import { draftName } from './draftHead.ts'
import { createDraftRepository } from './draftRepository.ts'
import { savedDraftOf } from './savedDraft.ts'
import { isSame, longDraft } from './testing/longDrafts.ts'
import { deviceOf } from './testing/mapTable.ts'

test('the list has the drafts of a user and of nobody, the latest first, and no one else’s', async () => {
  const { repository } = catalogOf()
  await repository.add([{ name: 'mine', draft: emptyDraft, schema: undefined }], 'me')
  await repository.add([{ name: 'nobody’s', draft: emptyDraft, schema: undefined }], '')
  await repository.add([{ name: 'yours', draft: emptyDraft, schema: undefined }], 'you')
  expect((await repository.list('me')).map(draftName)).toEqual(['nobody’s', 'mine'])
  expect((await repository.list('')).map(draftName)).toEqual(['nobody’s'])
  expect([await repository.hasHidden(''), await repository.hasHidden('me')]).toEqual([true, true])
  await repository.adopt('you')
  expect((await repository.list('')).map(draftName)).toEqual([])
  expect((await repository.list('you')).map(draftName)).toEqual(['yours', 'nobody’s'])
})

test('what is deleted is not hidden', async () => {
  const { repository } = catalogOf()
  const [id = ''] = await repository.add([{ name: '', draft: emptyDraft, schema: undefined }], 'me')
  expect(await repository.hasHidden('')).toBe(true)
  await repository.remove(id)
  expect(await repository.hasHidden('')).toBe(false)
})

test('a copy has all of it, and goes its own way', async () => {
  const { repository, device } = catalogOf()
  const draft = longDraft(200_000)
  const [id = ''] = await repository.add([{ name: '', draft, schema: undefined }], 'me')
  const copy = await repository.duplicate(id)
  expect((await repository.list('me')).map(draftName)).toEqual(['Copy of long', 'long'])
  await device.open(id).save({ ...emptyDraft, itemId: 'other' })
  const read = await repository.read(copy)
  expect(read && isSame(read.draft, draft)).toBe(true)
})

test('a draft is renamed, deleted, brought back, and removed for good after a while', async () => {
  const { repository, device, wait } = catalogOf()
  const [id = ''] = await repository.add([{ name: '', draft: longDraft(100_000), schema: undefined }], '')
  await repository.rename(id, '  A name ')
  expect((await repository.list('')).map(draftName)).toEqual(['A name'])
  await repository.rename(id, '')
  await repository.remove(id)
  expect(await repository.list('')).toEqual([])
  await repository.tidy()
  await repository.restore(id)
  expect((await repository.list('')).map(draftName)).toEqual(['long'])
  await repository.remove(id)
  wait(7_200_000)
  await repository.tidy()
  expect(device.table.records.size + device.table.pieceValues.size + device.table.headValues.size).toBe(0)
})

describe('drafts of versions without heads get one', () => {
  const format1 = savedDraftOf({ ...emptyDraft, itemId: 'T1', connectionId: 'tickets' })
  const format2 = finished(cutDraft(longDraft(100_000), new Map(), () => 'p', { at: 7 })).record

  test.each([
    ['format 1', format1, { itemId: 'T1', connectionId: 'tickets', owner: '' }],
    ['format 2', format2, { itemId: 'long', at: 7, owner: '' }],
  ])('%s', async (_, record, expected) => {
    const { repository, device } = catalogOf()
    device.table.records.set('current', record)
    await repository.tidy()
    const [head] = await repository.list('')
    expect(head).toMatchObject({ id: 'current', ...expected })
    expect(head?.byteLength).toBeGreaterThan(50)
  })

  test('what cannot be read stays as it is, without one', async () => {
    const { repository, device } = catalogOf()
    device.table.records.set('current', { format: 99 })
    await repository.tidy()
    expect([await repository.list(''), device.table.records.size]).toEqual([[], 1])
  })
})

function catalogOf() {
  const device = deviceOf()
  let waited = 0
  const repository = createDraftRepository({ ...device, now: () => device.now() + waited })
  return { repository, device, wait: (milliseconds: number) => void (waited += milliseconds) }
}
