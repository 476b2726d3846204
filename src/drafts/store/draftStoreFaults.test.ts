import { describe, expect, test, vi } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { createDraftStore } from './draftStore.ts'
import { isSame, longDraft, withEdits } from './testing/longDrafts.ts'
import { deviceOf, identityOf, type MapTable } from './testing/mapTable.ts'

describe('what goes wrong', () => {
  test('a record of no known format is set aside, not overwritten', async () => {
    const device = deviceOf()
    const strange = { format: 99, everything: 'different' }
    device.table.records.set('current', strange)
    const store = device.open()
    expect(await store.load()).toBeUndefined()
    await store.save(longDraft(100))
    expect(device.table.records.get('unreadable')).toEqual(strange)
  })

  test('a missing piece leaves a gap, which is said, and the rest of the draft is there', async () => {
    const device = deviceOf()
    const draft = longDraft(400_000)
    await device.open().save(draft)
    removePieces(device.table, (value) => typeof value === 'string', 1)
    removePieces(device.table, (value) => typeof value !== 'string', 1)
    const store = device.open()
    const loaded = await store.load()
    expect(loaded?.lost).toEqual([{ kind: 'property', name: 'tags' }, { kind: 'content' }])
    expect(loaded?.draft.itemId).toBe(draft.itemId)
    const rest = loaded?.draft.content.kind === 'present' ? loaded.draft.content.text.length : 0
    expect(rest).toBeGreaterThan(200_000)
    expect(rest).toBeLessThan(400_000)
    // What was found is a draft like any other.
    const found = loaded?.draft ?? emptyDraft
    await store.save(found)
    const again = await device.open().load()
    expect(again?.lost).toEqual([])
    expect(again && isSame(again.draft, found)).toBe(true)
  })

  test('pieces that vanish while the page is open are written again', async () => {
    const device = deviceOf()
    const store = device.open()
    const draft = longDraft(400_000)
    await store.save(draft)
    removePieces(device.table, () => true, 3)
    await store.save({ ...draft, itemId: 'k' })
    const loaded = await device.open().load()
    expect(loaded?.lost).toEqual([])
    expect(loaded && isSame(loaded.draft, { ...draft, itemId: 'k' })).toBe(true)
  })

  test('two tabs that take turns never spoil the draft', async () => {
    const device = deviceOf()
    const [one, other] = [device.open(), device.open()]
    let draft = longDraft(200_000)
    for (let turn = 0; turn < 6; turn++) {
      draft = withEdits(draft, turn * 31_337, 10, 20)
      await (turn % 2 === 0 ? one : other).save(draft)
      const loaded = await device.open().load()
      expect(loaded && isSame(loaded.draft, draft)).toBe(true)
    }
  })

  test('a save that is broken off leaves the draft before it', async () => {
    const device = deviceOf()
    const store = device.open()
    const draft = longDraft(400_000)
    await store.save(draft)
    const before = device.table.written()
    const broken = { ...device.table, commit: () => new Promise<never>(() => undefined) }
    void createDraftStore(identityOf('current'), { ...device, table: broken }).save(longDraft(200_000))
    await vi.waitFor(() => expect(device.table.written()).toBeGreaterThan(before + 200_000))
    const loaded = await device.open().load()
    expect(loaded && isSame(loaded.draft, draft)).toBe(true)
  })

  test('where the database is denied, the tab keeps the whole draft', async () => {
    const device = deviceOf()
    device.table.refuseWith(new Error('denied'))
    const draft = longDraft(100_000)
    const store = device.open()
    expect(await store.load()).toBeUndefined()
    expect(await store.save(draft)).toBe('tab')
    const loaded = await device.open().load()
    expect(loaded && isSame(loaded.draft, draft)).toBe(true)
  })

  test('where the tab has no room either, it says what the database said', async () => {
    const device = deviceOf(1_000)
    device.table.refuseWith(new Error('The disk is full'))
    await expect(device.open().save(longDraft(100_000))).rejects.toThrow('The disk is full')
  })
})

describe('a page that closes', () => {
  test('puts away what changed, not the whole', async () => {
    const device = deviceOf(500_000)
    const store = device.open()
    const draft = longDraft(2_000_000)
    await store.save(draft)
    const typed = withEdits(draft, 1_234_567, 0, 5)
    store.putAway(typed)
    const loaded = await device.open().load()
    expect(loaded && isSame(loaded.draft, typed)).toBe(true)
  })

  test('does not try what cannot fit', () => {
    const device = deviceOf()
    device.open().putAway(longDraft(6_000_000))
    expect(device.backup.read()).toBeUndefined()
  })

  test('what it put away while an older draft is being saved stays until it is saved itself', async () => {
    const device = deviceOf()
    const store = device.open()
    const saving = store.save({ ...emptyDraft, itemId: 'older' })
    const newer = { ...emptyDraft, itemId: 'newer' }
    store.putAway(newer)
    await saving
    expect((await device.open().load())?.draft.itemId).toBe('newer')
    await store.save(newer)
    expect(device.backup.read()).toBeUndefined()
  })

  test('an older backup does not win over what was saved since', async () => {
    const device = deviceOf()
    const store = device.open()
    store.putAway({ ...emptyDraft, itemId: 'older' })
    await device.open().save({ ...emptyDraft, itemId: 'newer' })
    expect((await device.open().load())?.draft.itemId).toBe('newer')
  })
})

function removePieces({ pieceValues }: MapTable, isMeant: (value: unknown) => boolean, count: number): void {
  const meant = [...pieceValues].filter(([, value]) => isMeant(value) && value.length > 1_000)
  for (const [key] of meant.slice(-count)) pieceValues.delete(key)
}
