import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { readConnectionSchema } from '../../domain/connectionSchema.ts'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { ropeOf } from '../../domain/rope/textRope.ts'
import { anyDraft } from '../../domain/testing/randomDraft.ts'
import { readDraftHead } from './draftHead.ts'
import { createDraftStore } from './draftStore.ts'
import { savedDraftOf } from './savedDraft.ts'
import { isSame, longDraft, noise, wideDraft, withContent, withEdits } from './testing/longDrafts.ts'
import { deviceOf, identityOf, type MapTable } from './testing/mapTable.ts'

const megabyte = 1_000_000

test('any draft comes back as it was saved', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyDraft, { minLength: 1, maxLength: 3 }), async (drafts) => {
      const device = deviceOf()
      const store = device.open()
      for (const draft of drafts) expect(await store.save(draft)).toBe('device')
      const loaded = await device.open().load()
      expect(loaded?.lost).toEqual([])
      expect(loaded && savedDraftOf(loaded.draft)).toEqual(savedDraftOf(drafts.at(-1) ?? emptyDraft))
    }),
  )
})

test('long parts come back after any sequence of edits, saves and reloads, and none of their old pieces stay', async () => {
  const step = fc.record({
    position: fc.nat(),
    removed: fc.nat(60_000),
    inserted: fc.nat(60_000),
    next: fc.constantFrom('save', 'reload', 'go on', 'put away and reload'),
  })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 6 }), async (steps) => {
      const device = deviceOf()
      let store = device.open()
      let draft = longDraft(150_000)
      for (const { position, removed, inserted, next } of steps) {
        draft = withEdits(draft, position, removed, inserted)
        if (next === 'go on') continue
        if (next === 'put away and reload') store.putAway(draft)
        else await store.save(draft)
        if (next === 'save') continue
        store = device.open()
        const loaded = await store.load()
        expect(loaded?.lost).toEqual([])
        expect(loaded && isSame(loaded.draft, draft)).toBe(true)
      }
      await store.save(draft)
      const loaded = await device.open().load()
      expect(loaded && isSame(loaded.draft, draft)).toBe(true)
      const named = JSON.stringify(device.table.records.get('current'))
      expect(pieceIds(device.table).filter((id) => !named.includes(`"${id}"`))).toEqual([])
    }),
    { numRuns: 12 },
  )
}, 30_000)

test('a key in megabytes writes a fraction of it, also after a reload has made the text anew', async () => {
  const device = deviceOf()
  const store = device.open()
  const draft = longDraft(2 * megabyte)
  await store.save(draft)
  const whole = device.table.written()
  await store.save(withEdits(draft, 1_234_567, 0, 1))
  expect(device.table.written() - whole).toBeLessThan(300_000)

  const again = device.open()
  const loaded = (await again.load())?.draft ?? emptyDraft
  const before = device.table.written()
  await again.save(withEdits(loaded, 765_432, 0, 1))
  expect(device.table.written() - before).toBeLessThan(300_000)
})

test('a key in one line of megabytes writes a fraction of it', async () => {
  const device = deviceOf()
  const store = device.open()
  const line = noise(2 * megabyte).replaceAll('\n', ' ')
  await store.save(withContent(ropeOf(line)))
  const before = device.table.written()
  await store.save(withContent(ropeOf(`${line.slice(0, megabyte)}!${line.slice(megabyte)}`)))
  expect(device.table.written() - before).toBeLessThan(200_000)
})

test('a key beside a wide item writes no element of it', async () => {
  const device = deviceOf()
  const store = device.open()
  const draft = wideDraft()
  await store.save(draft)
  const before = device.table.written()
  await store.save({ ...draft, itemId: 'k' })
  expect(device.table.written()).toBe(before)
  const loaded = await device.open().load()
  expect(loaded && savedDraftOf(loaded.draft)).toEqual(savedDraftOf({ ...draft, itemId: 'k' }))
})

test('a page that another one took the draft from writes nothing more, and says so', async () => {
  const device = deviceOf()
  const [one, other] = [device.open('d', 'one'), device.open('d', 'other')]
  await one.save({ ...emptyDraft, itemId: 'first' })
  await other.load()
  expect((await other.claim())?.writer).toBe('one')
  expect(await one.save({ ...emptyDraft, itemId: 'late' })).toBe('elsewhere')
  expect(await other.save({ ...emptyDraft, itemId: 'second' })).toBe('device')
  expect((await device.open('d').load())?.draft.itemId).toBe('second')
})

test('name and owner are as the list has them, and the rest follows the draft', async () => {
  const device = deviceOf()
  const store = createDraftStore({ id: 'd', name: 'mine', owner: () => 'me' }, device)
  await store.save({ ...emptyDraft, itemId: 'a' }, { byteLength: 12, schema: undefined })
  expect(device.table.headValues.get('d')).toMatchObject({ name: 'mine', owner: 'me', itemId: 'a', byteLength: 12 })
  await device.table.changeHead('d', (stored) => {
    const head = readDraftHead(stored)
    return head && { ...head, name: 'renamed', owner: 'you' }
  })
  await store.save({ ...emptyDraft, itemId: 'b' })
  expect(device.table.headValues.get('d')).toMatchObject({ name: 'renamed', owner: 'you', itemId: 'b' })
})

test('the schema it was written against comes back with it', async () => {
  const reading = readConnectionSchema({ properties: [{ name: 'title', type: 'String' }] })
  const schema = reading.kind === 'schema' ? reading.schema : undefined
  const device = deviceOf()
  await device.open().save(emptyDraft, { byteLength: 1, schema })
  expect((await device.open().load())?.schema).toEqual(schema)
})

describe('format 1, one record with everything in it', () => {
  const content = { kind: 'present', type: 'html', text: `<p>one</p>\r\n${'x'.repeat(100_000)}\n` } as const
  const record = {
    format: 1,
    connectionId: 'tickets',
    itemId: 'TICKET-42',
    acl: [
      { accessType: 'grant', type: 'user', value: 'someone', identitySource: 'azureActiveDirectory' },
      { accessType: 'deny', type: 'everyone', value: '' },
    ],
    properties: [
      { name: 'title', type: 'string', value: { kind: 'text', text: 'A title' } },
      { name: 'description', type: 'string', value: { kind: 'text', text: 'y'.repeat(20_000) } },
      { name: 'tags', type: 'stringCollection', value: { kind: 'list', elements: ['a', ''] } },
      { name: 'assignee', type: 'string', value: { kind: 'null' } },
      { name: 'people', type: 'principal', value: { kind: 'people', people: [{ upn: 'a@contoso.com' }] } },
    ],
    content,
  }

  test('is read, and becomes format 2 with the next save', async () => {
    const device = deviceOf()
    device.table.records.set('current', record)
    const store = device.open()
    const loaded = await store.load()
    expect(loaded && savedDraftOf(loaded.draft)).toEqual(record)
    await store.save({ ...(loaded?.draft ?? emptyDraft), itemId: 'TICKET-43' })
    expect(device.table.records.get('current')).toMatchObject({ format: 2, itemId: 'TICKET-43' })
    const again = await device.open().load()
    expect(again && savedDraftOf(again.draft)).toEqual({ ...record, itemId: 'TICKET-43' })
  })

  test('is read from the tab too, where it is newer than the database', async () => {
    const device = deviceOf()
    device.table.records.set('current', { ...record, itemId: 'older' })
    const backup = { ...device.backup, read: (): unknown => record }
    const loaded = await createDraftStore(identityOf('current'), { ...device, backup }).load()
    expect(loaded?.draft.itemId).toBe('TICKET-42')
  })
})

function pieceIds({ pieceValues }: MapTable): readonly string[] {
  return [...pieceValues.keys()].map((key) => key.slice(key.indexOf(' ') + 1))
}
