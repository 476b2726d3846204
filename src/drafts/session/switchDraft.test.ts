import { expect, test, vi } from 'vitest'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import { createDraftStore } from '../store/draftStore.ts'
import { deviceOf } from '../store/testing/mapTable.ts'
import { createAutosave } from './autosave.ts'
import { createFormDraft } from './formDraft.ts'
import { createDraftSwitch } from './switchDraft.ts'

test('a stored draft comes into the form, and its lock is asked for', async () => {
  const { drafts, form, asked } = await withStored('stored', '')
  expect(await drafts.open('stored')).toBe('opened')
  expect([form.opened.get().draft.itemId, asked]).toEqual(['stored', ['stored']])
  expect(await drafts.open('stored')).toBe('opened')
  expect(asked).toEqual(['stored'])
})

test.each([
  ['that is not stored', 'nowhere', '', true, 'gone'],
  ['of another user', 'stored', 'you', true, 'gone'],
  ['that may not come any more', 'stored', 'me', false, 'unsafe'],
])('a draft %s does not come', async (_, id, owner, mayCome, expected) => {
  const { drafts, form, asked } = await withStored('stored', owner)
  expect(await drafts.load(id, () => mayCome)).toBe(expected)
  expect([form.opened.get().serial, asked]).toEqual([0, []])
})

test.each(['tab', 'failed'])('what is saved nowhere else (%s) is given up only by force', async (where) => {
  const { drafts, form, autosave, saveTo } = await withStored('stored', '')
  saveTo(where === 'tab' ? async () => 'tab' : () => Promise.reject(new Error('The disk is full')))
  autosave.changed(typed)
  expect([await drafts.open('stored'), await drafts.openNew()]).toEqual(['unsafe', 'unsafe'])
  expect(form.opened.get().serial).toBe(0)
  expect(await drafts.openNew(true)).toBe('opened')
  expect([form.opened.get().serial, autosave.state.get()]).toEqual([1, { kind: 'fresh' }])
})

test.each(['open', 'openNew'] as const)('what is typed while the draft is saved is saved too (%s)', async (way) => {
  const { drafts, autosave, saved, saveTo } = await withStored('stored', '')
  const meanwhile = { ...typed, itemId: 'typedMeanwhile' }
  saveTo(async (draft) => {
    if (draft === typed) autosave.changed(meanwhile)
    saved.push(draft)
    return 'device'
  })
  autosave.changed(typed)
  expect(await (way === 'open' ? drafts.open('stored') : drafts.openNew())).toBe('opened')
  expect(saved).toEqual([typed, meanwhile])
})

test.each([
  ['goes on in its connection', ' tickets ', 'tickets'],
  ['takes no mistake over', 'not one', ''],
  ['begins empty after an empty one', '', ''],
])('another item %s', async (_, connectionId, begunIn) => {
  const { drafts, form, autosave, saved } = await withStored('stored', '')
  const draft = { ...typed, connectionId }
  form.take(draft, { byteLength: 1, schema: undefined, apiVersion: 'beta' })
  autosave.changed(draft)
  expect(await drafts.openAnother()).toBe('opened')
  expect(saved).toEqual([draft])
  expect(form.opened.get()).toMatchObject({ draft: { ...emptyDraft, connectionId: begunIn }, begunIn })
  expect(form.opened.get().apiVersion).toBe(begunIn === '' ? undefined : 'beta')
})

test('a copy is called after the draft, asked for, and saved at once', async () => {
  const { drafts, form, asked, saved, device } = await withStored('stored', '')
  await drafts.open('stored')
  form.take(typed, form.beside())
  drafts.copyAs('Copy of ')
  await vi.waitFor(() => expect(saved).toEqual([typed]))
  expect(asked).toEqual(['stored', form.storedAs().id])
  await form.storedAs().store.save(typed)
  expect(device.table.headValues.get(form.storedAs().id)).toMatchObject({ name: 'Copy of A name', owner: 'me' })
  expect(form.opened.get()).toMatchObject({ serial: 1, head: undefined })
})

test('what is read again does not come over another draft that came meanwhile', async () => {
  const { drafts, form } = await withStored('stored', '')
  await drafts.open('stored')
  const reading = drafts.reload()
  void drafts.openNew(true)
  await reading
  expect(form.opened.get().draft).toEqual(emptyDraft)
})

const typed: ItemDraft = { ...emptyDraft, itemId: 'typed' }

async function withStored(id: string, owner: string) {
  const device = deviceOf()
  await createDraftStore({ id, name: 'A name', owner: () => owner }, device).save({ ...emptyDraft, itemId: id })
  const memory = {
    get: () => ({}),
    change: () => undefined,
    lastOwner: () => '',
    setLastOwner: () => undefined,
    lastDraft: () => undefined,
    setLastDraft: () => undefined,
  }
  const asked: string[] = []
  const saved: ItemDraft[] = []
  let save: Parameters<typeof createAutosave>[0]['save'] = async (draft) => {
    saved.push(draft)
    return 'device'
  }
  const form = createFormDraft(
    { ...device, memory },
    () => 'me',
    () => false,
  )
  const autosave = createAutosave({ save: (draft) => save(draft), putAway: () => undefined })
  const lock = { ask: (each: string) => void asked.push(each) }
  const drafts = createDraftSwitch(
    device,
    () => 'me',
    () => false,
    form,
    autosave,
    lock,
  )
  return { device, drafts, form, autosave, asked, saved, saveTo: (other: typeof save) => void (save = other) }
}
