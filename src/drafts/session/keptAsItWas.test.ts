import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser, item, itemOf, listed, type } from '../tabs/testing/fakeTabs.ts'

// What may go wrong around a draft that is open, and must not change which draft is there, or that it is.
beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 }))
afterEach(() => void vi.useRealTimers())

test('what the browser takes away while the page is open is saved again', async () => {
  const tab = fakeBrowser().tab()
  const draftSession = await tab.open()
  await type(draftSession, item('kept'))
  await tab.empty()
  expect(draftSession.autosave.state.get().kind).toBe('pending')
  await draftSession.autosave.flush()
  expect([await listed(draftSession), itemOf(await tab.open())]).toEqual([['kept'], 'kept'])
})

test('an empty form is not saved because the browser took something away', async () => {
  const tab = fakeBrowser().tab()
  const draftSession = await tab.open()
  await tab.empty()
  expect(draftSession.autosave.state.get().kind).toBe('fresh')
})

test('the clock set back changes nothing about which draft is the newest', async () => {
  const browser = fakeBrowser()
  browser.setClock(1_000_000)
  const tab = browser.tab()
  const draftSession = await tab.open()
  await type(draftSession, item('first'))
  browser.setClock(5)
  // The page is closed before the second save comes to its end.
  draftSession.autosave.changed(item('second'), { byteLength: 1, schema: undefined })
  browser.table.refuseWith(new Error('the page is gone'))
  draftSession.autosave.pageHides()
  await draftSession.autosave.flush()
  browser.table.refuseWith(undefined)
  const again = await tab.open()
  expect(itemOf(again)).toBe('second')
  await again.autosave.flush()

  await again.openNew()
  await type(again, item('third'))
  expect(itemOf(await browser.tab().open())).toBe('third')
})

test('the API version that a draft is written for comes back with it, and another one is saved though nothing is typed', async () => {
  const tab = fakeBrowser().tab()
  const draftSession = await tab.open()
  const draft = item('T1')
  draftSession.autosave.changed(draft, { byteLength: 1, schema: undefined, apiVersion: 'beta' })
  await draftSession.autosave.flush()
  const again = await tab.open()
  expect(again.opened.get().apiVersion).toBe('beta')
  again.autosave.changed(again.opened.get().draft, { byteLength: 1, schema: undefined, apiVersion: 'v1.0' }, true)
  await again.autosave.flush()
  expect((await tab.open()).opened.get().apiVersion).toBe('v1.0')
})

test('an empty draft is stored when something else belongs to it', async () => {
  const tab = fakeBrowser().tab()
  const draftSession = await tab.open()
  const { id } = draftSession.opened.get()
  expect(draftSession.hold(id)).toBe(true)
  expect(await draftSession.save()).toBe(true)
  expect(await listed(draftSession)).toEqual([''])
  expect((await tab.open()).opened.get().id).toBe(id)
})

test('an empty form is not saved because of another API version', async () => {
  const draftSession = await fakeBrowser().tab().open()
  draftSession.autosave.changed(item(''), { byteLength: 1, schema: undefined, apiVersion: 'beta' }, true)
  await draftSession.autosave.flush()
  expect(draftSession.autosave.state.get().kind).toBe('fresh')
})

test('a draft that is only opened is not changed', async () => {
  const browser = fakeBrowser()
  const draftSession = await browser.tab().open()
  await type(draftSession, item('a'))
  const [{ id, at } = { id: '', at: 0 }] = await draftSession.repository.list('')
  await draftSession.openNew()
  await draftSession.open(id)
  await type(draftSession, { ...draftSession.opened.get().draft })
  expect((await draftSession.repository.list(''))[0]?.at).toBe(at)
})

test('what belongs to the draft before does not store the empty one that came after it', async () => {
  const draftSession = await fakeBrowser().tab().open()
  const { id } = draftSession.opened.get()
  await type(draftSession, item('before'))
  await draftSession.openNew()
  expect(draftSession.hold(id)).toBe(true)
  await draftSession.save()
  expect(await listed(draftSession)).toEqual(['before'])
})

test('a draft is saved without what was saved with the one before it', async () => {
  const schema = { properties: [] }
  const tab = fakeBrowser().tab()
  const draftSession = await tab.open()
  draftSession.autosave.changed(item('before'), { byteLength: 77, schema, apiVersion: 'beta' })
  await draftSession.openNew()
  draftSession.hold(draftSession.opened.get().id)
  await draftSession.save()
  const again = (await tab.open()).opened.get()
  expect([again.head?.byteLength, again.schema, again.apiVersion]).toEqual([0, undefined, undefined])
})

test('a draft that is only opened is saved again with what it came with, when the browser took it away', async () => {
  const tab = fakeBrowser().tab()
  const before = await tab.open()
  before.autosave.changed(item('kept'), { byteLength: 77, schema: undefined, apiVersion: 'beta' })
  await before.autosave.flush()
  await vi.waitFor(async () => expect((await tab.open()).lockState.get()).toBe('mine'))
  await tab.empty()
  await vi.advanceTimersByTimeAsync(500)
  const again = (await tab.open()).opened.get()
  expect([again.draft.itemId, again.head?.byteLength, again.apiVersion]).toEqual(['kept', 77, 'beta'])
})
