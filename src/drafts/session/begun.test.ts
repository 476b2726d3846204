import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { emptyDraft, type ItemDraft } from '../../domain/itemDraft.ts'
import { fakeBrowser, listed, type } from '../tabs/testing/fakeTabs.ts'
import type { DraftSession } from './draftSession.ts'

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 }))
afterEach(() => void vi.useRealTimers())

const first: ItemDraft = { ...emptyDraft, connectionId: 'tickets', itemId: 'T1' }
const begun: ItemDraft = { ...emptyDraft, connectionId: 'tickets' }

test('an item that only began is in no list; with the next key it is', async () => {
  const draftSession = await fakeBrowser().tab().open()
  await type(draftSession, first)
  await draftSession.openAnother()
  await type(draftSession, begun)
  expect([inForm(draftSession), await listed(draftSession)]).toEqual([begun, ['T1']])
  expect(draftSession.autosave.state.get()).toEqual({ kind: 'fresh' })
  await type(draftSession, { ...begun, itemId: 'T2' })
  expect(await listed(draftSession)).toEqual(['T2', 'T1'])
})

test('another API version alone makes no draft of it', async () => {
  const draftSession = await fakeBrowser().tab().open()
  await type(draftSession, first)
  await draftSession.openAnother()
  draftSession.autosave.changed(begun, { byteLength: 1, schema: undefined, apiVersion: 'beta' }, true)
  await draftSession.autosave.flush()
  expect(await listed(draftSession)).toEqual(['T1'])
})

test('a reload and a sign-in come back to it, in this tab', async () => {
  const browser = fakeBrowser()
  const tab = browser.tab()
  const draftSession = await tab.open()
  draftSession.ownerIs('')
  await type(draftSession, first)
  await draftSession.openAnother()
  const back = await tab.open(true)
  back.ownerIs('me')
  await vi.advanceTimersByTimeAsync(5000)
  expect(inForm(back)).toEqual(begun)
  await type(back, { ...begun, itemId: 'T2' })
  expect(inForm(await tab.open(true)).itemId).toBe('T2')
  expect(inForm(await browser.tab().open()).itemId).toBe('T1')
})

test('nobody else finds it: neither after a sign-out, nor who signs in next', async () => {
  const tab = fakeBrowser().tab()
  const draftSession = await tab.open()
  draftSession.ownerIs('me')
  await type(draftSession, first)
  await draftSession.openAnother()
  draftSession.ownerIs('you')
  await vi.waitFor(() => expect(inForm(draftSession)).toEqual(emptyDraft))
  expect(await listed(draftSession)).toEqual([])

  draftSession.ownerIs('me')
  await vi.waitFor(() => expect(inForm(draftSession).itemId).toBe('T1'))
  await draftSession.openAnother()
  draftSession.signsOut()
  const after = await tab.open()
  after.ownerIs('')
  expect(inForm(after)).toEqual(emptyDraft)
})

test('after the draft was given up, the form is empty', async () => {
  const draftSession = await fakeBrowser().tab().open()
  await type(draftSession, first)
  await draftSession.openNew(true)
  expect(inForm(draftSession)).toEqual(emptyDraft)
  await draftSession.openAnother()
  expect(inForm(draftSession)).toEqual(emptyDraft)
})

function inForm(draftSession: DraftSession): ItemDraft {
  return draftSession.opened.get().draft
}
