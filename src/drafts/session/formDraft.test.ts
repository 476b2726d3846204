import { expect, test } from 'vitest'
import { absent, emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import type { LoadedDraft } from '../store/draftStore.ts'
import type { TabMemory } from '../store/formats.ts'
import { aDraftHead } from '../store/testing/aDraftHead.ts'
import { deviceOf } from '../store/testing/mapTable.ts'
import { createFormDraft } from './formDraft.ts'

const head = aDraftHead({ name: 'A name', itemId: 'stored', owner: 'me' })
const draft: ItemDraft = { ...emptyDraft, itemId: 'stored' }
const loaded: LoadedDraft = { draft, lost: [], schema: undefined, head, isFromTab: false }
const beside = { byteLength: 5, schema: undefined }

test('a form begins empty, with a draft that is stored nowhere and that the tab does not remember', () => {
  const { form, remembered } = formDraft()
  expect([form.isEmpty(), form.isChanged(), form.storedAs().owner, form.opened.get().serial]).toEqual([
    true,
    false,
    undefined,
    0,
  ])
  expect(remembered()).toEqual({})
})

test('a stored draft makes the form anew, and the tab remembers it; an empty one makes it forget', () => {
  const { form, remembered, store } = formDraft()
  form.put('d', store, loaded)
  expect(form.opened.get()).toMatchObject({ id: 'd', serial: 1, draft })
  expect([form.storedAs().owner, form.isEmpty(), remembered()]).toEqual(['me', false, { draftId: 'd', owner: 'me' }])
  form.putEmpty()
  expect(form.opened.get()).toMatchObject({ serial: 2, draft: emptyDraft, head: undefined })
  expect([form.storedAs().owner, remembered()]).toEqual([undefined, { draftId: undefined, owner: undefined }])
})

test('a draft from before there were heads belongs to nobody', () => {
  const { form, store } = formDraft()
  form.put('d', store, { ...loaded, head: undefined })
  expect(form.storedAs().owner).toBe('')
})

test('a copy goes on in the same form, under another id, and is stored nowhere yet', () => {
  const { form, store, remembered } = formDraft()
  form.put('d', store, loaded)
  form.becomeCopy('Copy of A name')
  expect(form.opened.get()).toMatchObject({ serial: 1, draft, head: undefined })
  expect([form.storedAs().id === 'd', form.storedAs().owner, remembered().draftId]).toEqual([false, undefined, 'd'])
  form.belongsTo('me')
  expect(remembered()).toEqual({ draftId: form.storedAs().id, owner: 'me' })
})

test.each<[string, readonly ItemDraft[], { isWork: boolean; isToSave: boolean }]>([
  ['fields of a schema are no work', [aligned(draft)], { isWork: false, isToSave: false }],
  ['a change is', [{ ...draft, itemId: 'other' }], { isWork: true, isToSave: true }],
  [
    'what follows a change is saved',
    [
      { ...draft, itemId: 'b' },
      { ...draft, itemId: 'c' },
    ],
    { isWork: true, isToSave: true },
  ],
  ['so is the way back', [{ ...draft, itemId: 'other' }, draft], { isWork: true, isToSave: true }],
])('of a stored draft, %s', (_, steps, expected) => {
  const { form, store } = formDraft()
  form.put('d', store, loaded)
  expect(steps.map((each) => form.take(each, beside)).at(-1)).toEqual(expected)
  expect(form.latest()).toBe(steps.at(-1))
})

test('an empty draft is not worth saving until something is typed; from then on it is', () => {
  const { form } = formDraft()
  expect(form.take(aligned(emptyDraft), beside)).toEqual({ isWork: false, isToSave: false })
  expect(form.take(draft, beside)).toEqual({ isWork: true, isToSave: true })
  form.belongsTo('')
  expect([form.take(emptyDraft, beside), form.isEmpty()]).toEqual([{ isWork: true, isToSave: true }, false])
})

test('an item that goes on in a connection is nothing to save, and is remembered until something else is done', () => {
  const { form, remembered } = formDraft()
  form.putEmpty({ connectionId: 'tickets', schema: undefined, apiVersion: 'beta' })
  const begun: ItemDraft = { ...emptyDraft, connectionId: 'tickets' }
  expect(form.opened.get()).toMatchObject({ serial: 1, draft: begun, head: undefined, begunIn: 'tickets' })
  // Nothing may come into its place by itself.
  expect([form.isUntouched(), form.isEmpty(), form.owner()]).toEqual([true, false, 'me'])
  expect(remembered().begun).toEqual({ connectionId: 'tickets', apiVersion: 'beta', owner: 'me' })
  expect(form.take(aligned(begun), { ...beside, apiVersion: 'v1.0' })).toEqual({ isWork: false, isToSave: false })
  expect(remembered().begun).toEqual({ connectionId: 'tickets', apiVersion: 'v1.0', owner: 'me' })

  expect(form.take({ ...begun, itemId: 'T1' }, beside)).toEqual({ isWork: true, isToSave: true })
  form.belongsTo('me')
  expect([remembered().begun, form.isUntouched()]).toEqual([undefined, false])
  form.putEmpty()
  expect([remembered().begun, form.opened.get().begunIn, form.isEmpty()]).toEqual([undefined, '', true])
})

test('another connection for it is something to save', () => {
  const { form } = formDraft()
  form.putEmpty({ connectionId: 'tickets', schema: undefined })
  expect(form.take({ ...emptyDraft, connectionId: 'wiki' }, beside)).toEqual({ isWork: true, isToSave: true })
})

test('what is saved with a draft is what came with it, then what the form says, and nothing of the draft before', () => {
  const { form, store } = formDraft()
  const nothing = { byteLength: 0, schema: undefined, apiVersion: undefined }
  expect(form.beside()).toEqual(nothing)
  form.put('d', store, { ...loaded, apiVersion: 'beta' })
  expect(form.beside()).toEqual({ byteLength: head.byteLength, schema: undefined, apiVersion: 'beta' })
  form.take(draft, beside)
  form.becomeCopy('Copy')
  expect(form.beside()).toBe(beside)
  form.putEmpty()
  expect(form.beside()).toEqual(nothing)
})

function aligned(plain: ItemDraft): ItemDraft {
  return { ...plain, properties: [...plain.properties, { name: 'title', type: 'string', value: absent }] }
}

function formDraft() {
  const device = deviceOf()
  let memory: TabMemory = {}
  const form = createFormDraft(
    {
      ...device,
      memory: {
        get: () => memory,
        change: (change) => void (memory = { ...memory, ...change }),
        lastOwner: () => '',
        setLastOwner: () => undefined,
        lastDraft: () => undefined,
        setLastDraft: () => undefined,
      },
    },
    () => 'me',
    () => false,
  )
  return { form, store: device.open('d'), remembered: () => memory }
}
