import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { savedDraftOf } from '../store/savedDraft.ts'
import { memoryBackup } from '../store/testing/mapTable.ts'
import { fakeBrowser, item, itemOf, listed, type } from '../tabs/testing/fakeTabs.ts'

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 }))
afterEach(() => void vi.useRealTimers())

describe('which draft a page begins with', () => {
  test('an empty one, which is stored once something is typed, and only then', async () => {
    const browser = fakeBrowser()
    const draftSession = await browser.tab().open()
    await type(draftSession, { ...emptyDraft })
    expect(browser.table.records.size).toBe(0)
    await type(draftSession, item('a'))
    await type(draftSession, item('ab'))
    expect(browser.table.records.size).toBe(1)
    expect(browser.persisted()).toBe(1)
  })

  test('an empty one at once on a first visit; drafts that were there after all come into an empty form', async () => {
    const browser = fakeBrowser()
    await type(await browser.tab().open(), item('of an earlier version'))
    browser.table.forgetUse()
    const draftSession = await browser.tab().open()
    expect(itemOf(draftSession)).toBe('')
    await vi.waitFor(() => expect(itemOf(draftSession)).toBe('of an earlier version'))

    browser.table.forgetUse()
    const other = await browser.tab().open()
    await type(other, item('typed at once'))
    await vi.waitFor(() => expect(other.lockState.get()).toBe('mine'))
    expect([other.opened.get().serial, [...(await listed(other))].toSorted()]).toEqual([
      0,
      ['of an earlier version', 'typed at once'],
    ])
  })

  test('what is typed at once on a first visit is saved at once', async () => {
    const browser = fakeBrowser()
    browser.table.forgetUse()
    // The browser never has an idle moment.
    vi.stubGlobal('requestIdleCallback', () => 0)
    const draftSession = await browser.tab().open()
    await type(draftSession, item('typed at once'))
    expect(draftSession.autosave.state.get()).toMatchObject({ kind: 'saved', where: 'device' })
    vi.unstubAllGlobals()
  })

  test('drafts that were there after all wait in the list while somebody is at the page', async () => {
    const browser = fakeBrowser()
    await type(await browser.tab().open(), item('of an earlier version'))
    browser.table.forgetUse()
    browser.useIt()
    const draftSession = await browser.tab().open()
    await vi.waitFor(() => expect(draftSession.lockState.get()).toBe('mine'))
    await vi.advanceTimersByTimeAsync(5000)
    expect([itemOf(draftSession), await listed(draftSession)]).toEqual(['', ['of an earlier version']])
  })

  test.each(['you', ''])('nobody sees the draft of another who was here while it was read (%j)', async (next) => {
    const browser = fakeBrowser()
    const before = await browser.tab().open()
    before.ownerIs('me')
    await type(before, item('mine'))
    browser.table.forgetUse()
    const draftSession = await browser.tab().open(true)
    const { record } = browser.table
    vi.spyOn(browser.table, 'record').mockImplementationOnce((key) => {
      draftSession.ownerIs(next)
      return record(key)
    })
    await vi.advanceTimersByTimeAsync(5000)
    expect([draftSession.owner(), itemOf(draftSession)]).toEqual([next, ''])
  })

  test('the one this tab had; in another tab the latest', async () => {
    const browser = fakeBrowser()
    const [one, other] = [browser.tab(), browser.tab()]
    await type(await one.open(), item('first'))
    const draftSession = await other.open()
    await draftSession.openNew()
    await type(draftSession, item('second'))
    expect(itemOf(await one.open())).toBe('first')
    expect(itemOf(await other.open())).toBe('second')
    expect(itemOf(await browser.tab().open())).toBe('second')
  })

  test('the draft of a version that had one, from the table and from the tab', async () => {
    const browser = fakeBrowser()
    browser.table.records.set('current', savedDraftOf(item('old')))
    const tab = browser.tab()
    const draftSession = await tab.open()
    expect(itemOf(draftSession)).toBe('old')
    await type(draftSession, item('old and new'))
    expect(await listed(draftSession)).toEqual(['old and new'])

    const another = fakeBrowser()
    const backedUp = another.tab({ ...memoryBackup(), read: () => savedDraftOf(item('backed up')) })
    expect(itemOf(await backedUp.open())).toBe('backed up')
  })

  test('a draft that is gone is said to be', async () => {
    const browser = fakeBrowser()
    const tab = browser.tab()
    await type(await tab.open(), item('a'))
    await browser.table.removeAll()
    const draftSession = await tab.open()
    expect([draftSession.notice.get(), itemOf(draftSession)]).toEqual(['gone', ''])
  })

  test('what a closing page put away', async () => {
    const tab = fakeBrowser().tab()
    const draftSession = await tab.open()
    await type(draftSession, item('saved'))
    draftSession.autosave.changed(item('typed last'), { byteLength: 1, schema: undefined })
    draftSession.autosave.pageHides()
    expect(itemOf(await tab.open())).toBe('typed last')
  })
})
