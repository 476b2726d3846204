import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { emptyDraft, type ItemDraft } from '../domain/itemDraft.ts'
import type { DraftDesk } from './draftDesk.ts'
import { keptDraftOf } from './keptDraft.ts'
import { fakeBrowser, type } from './testing/fakeTabs.ts'
import { memoryNote } from './testing/mapTable.ts'

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 }))
afterEach(() => void vi.useRealTimers())

describe('which draft a page begins with', () => {
  test('an empty one, which is stored once something is typed, and only then', async () => {
    const browser = fakeBrowser()
    const desk = await browser.tab().open()
    await type(desk, { ...emptyDraft })
    expect(browser.table.records.size).toBe(0)
    await type(desk, item('a'))
    await type(desk, item('ab'))
    expect(browser.table.records.size).toBe(1)
    expect(browser.persisted()).toBe(1)
  })

  test('the one this tab had; in another tab the latest', async () => {
    const browser = fakeBrowser()
    const [one, other] = [browser.tab(), browser.tab()]
    await type(await one.open(), item('first'))
    const desk = await other.open()
    await desk.openNew()
    await type(desk, item('second'))
    expect(itemOf(await one.open())).toBe('first')
    expect(itemOf(await other.open())).toBe('second')
    expect(itemOf(await browser.tab().open())).toBe('second')
  })

  test('the draft of a version that kept one, from the table and from the tab', async () => {
    const browser = fakeBrowser()
    browser.table.records.set('current', keptDraftOf(item('old')))
    const tab = browser.tab()
    const desk = await tab.open()
    expect(itemOf(desk)).toBe('old')
    await type(desk, item('old and new'))
    expect(await listed(desk)).toEqual(['old and new'])

    const another = fakeBrowser()
    const noted = another.tab({ ...memoryNote(), read: () => keptDraftOf(item('noted')) })
    expect(itemOf(await noted.open())).toBe('noted')
  })

  test('a draft that is gone is said to be', async () => {
    const browser = fakeBrowser()
    const tab = browser.tab()
    await type(await tab.open(), item('a'))
    await browser.table.removeAll()
    const desk = await tab.open()
    expect([desk.notice.get(), itemOf(desk)]).toEqual(['gone', ''])
  })

  test('what a closing page put away', async () => {
    const tab = fakeBrowser().tab()
    const desk = await tab.open()
    await type(desk, item('saved'))
    desk.keeper.changed(item('typed last'), { byteLength: 1, schema: undefined })
    desk.keeper.pageHides()
    expect(itemOf(await tab.open())).toBe('typed last')
  })
})

describe('whose a draft is', () => {
  test('another user sees none of it, nor does nobody; it is there again for its owner', async () => {
    const browser = fakeBrowser()
    const tab = browser.tab()
    const desk = await tab.open()
    desk.ownerIs('me')
    await type(desk, item('mine'))
    desk.signsOut()

    const signedOut = await tab.open(true)
    expect(itemOf(signedOut)).toBe('')
    signedOut.ownerIs('')
    expect(await listed(signedOut)).toEqual([])

    const other = await tab.open(true)
    other.ownerIs('you')
    expect([itemOf(other), await listed(other)]).toEqual(['', []])
    await type(other, item('yours'))
    other.signsOut()

    const again = await tab.open(true)
    again.ownerIs('me')
    await vi.waitFor(() => expect(itemOf(again)).toBe('mine'))
    expect(await listed(again)).toEqual(['mine'])
  })

  test('a page that guessed wrong who is signed in puts the other draft away', async () => {
    const browser = fakeBrowser()
    const tab = browser.tab()
    const desk = await tab.open()
    desk.ownerIs('me')
    await type(desk, item('mine'))
    const next = await tab.open(true)
    expect(itemOf(next)).toBe('mine')
    next.ownerIs('you')
    await vi.waitFor(() => expect(itemOf(next)).toBe(''))
  })

  test('a session that ends while somebody types takes nothing away', async () => {
    const desk = await fakeBrowser().tab().open()
    desk.ownerIs('me')
    await type(desk, item('mine'))
    desk.ownerIs('')
    await type(desk, item('mine, typed on'))
    desk.ownerIs('me')
    expect(await listed(desk)).toEqual(['mine, typed on'])
  })

  test('what was written signed out stays in the form, and is taken over by choice', async () => {
    const browser = fakeBrowser()
    const desk = await browser.tab().open()
    desk.ownerIs('')
    await type(desk, item('before'))
    desk.ownerIs('me')
    expect((await desk.shelf.list('me')).map(({ owner }) => owner)).toEqual([''])
    await desk.adopt()
    await type(desk, item('after'))
    expect((await desk.shelf.list('me')).map(({ owner, itemId }) => [owner, itemId])).toEqual([['me', 'after']])
    expect(await desk.shelf.list('you')).toEqual([])
  })

  test('an account that is switched to gets a copy of what is in the form', async () => {
    const browser = fakeBrowser()
    const tab = browser.tab()
    const desk = await tab.open()
    desk.ownerIs('me')
    await type(desk, item('mine'))
    desk.ownerIs('you')
    await desk.keeper.flush()
    expect(desk.notice.get()).toBe('takenAlong')
    expect(await listed(desk)).toEqual(['mine'])
    desk.takeAlong()
    const next = await tab.open(true)
    next.ownerIs('they')
    await next.keeper.flush()
    expect(
      (await Promise.all(['me', 'you', 'they'].map((who) => next.shelf.list(who)))).map((all) => all.length),
    ).toEqual([1, 1, 1])
  })
})

describe('two tabs', () => {
  test('the second waits, and goes on with the latest when the first closes', async () => {
    const browser = fakeBrowser()
    const [first, second] = [browser.tab(), browser.tab()]
    const one = await first.open()
    await type(one, item('one'))
    const two = await second.open()
    await vi.waitFor(() => expect(two.hold.get()).toBe('elsewhere'))
    await type(two, { ...two.opened.get().draft })
    expect(two.hold.get()).toBe('elsewhere')
    await type(one, item('one, typed on'))
    first.close()
    await vi.waitFor(() => expect(two.hold.get()).toBe('mine'))
    expect(itemOf(two)).toBe('one, typed on')
    await type(two, item('two'))
    expect(await listed(two)).toEqual(['two'])
  })

  test('a page that is left lets go at once, so the page after it is never told to wait', async () => {
    const browser = fakeBrowser()
    const left = browser.tab()
    await type(await left.open(), item('one'))
    left.leave()
    const next = await browser.tab().open()
    const holds: string[] = []
    next.hold.subscribe(() => holds.push(next.hold.get()))
    await vi.waitFor(() => expect(next.hold.get()).toBe('mine'))
    await vi.advanceTimersByTimeAsync(5000)
    expect([holds, itemOf(next)]).toEqual([['mine'], 'one'])
  })

  test('taking over gets what the first one had not saved yet; the first one writes no more', async () => {
    const browser = fakeBrowser()
    const one = await browser.tab().open()
    await type(one, item('one'))
    const two = await browser.tab().open()
    await vi.waitFor(() => expect(two.hold.get()).toBe('elsewhere'))
    one.keeper.changed(item('typed last'), { byteLength: 1, schema: undefined })
    await two.takeOver()
    expect([one.hold.get(), two.hold.get(), itemOf(two)]).toEqual(['takenAway', 'mine', 'typed last'])
    await type(two, item('two'))
    expect(await listed(two)).toEqual(['two'])
    await one.takeOver()
    expect([two.hold.get(), itemOf(one)]).toEqual(['takenAway', 'two'])
  })

  test('a copy is a draft of its own, and both go on', async () => {
    const browser = fakeBrowser()
    const one = await browser.tab().open()
    await type(one, item('one'))
    const two = await browser.tab().open()
    await vi.waitFor(() => expect(two.hold.get()).toBe('elsewhere'))
    two.openCopy()
    await vi.waitFor(() => expect(two.hold.get()).toBe('mine'))
    await type(two, item('two'))
    await type(one, item('one, typed on'))
    expect([...(await listed(one))].toSorted()).toEqual(['one, typed on', 'two'])
    expect((await one.shelf.list('')).map(({ name }) => name).toSorted()).toEqual(['', 'Copy of one'])
  })

  test('what was typed before it was known becomes a copy, and goes over nothing', async () => {
    const browser = fakeBrowser()
    const one = await browser.tab().open()
    await type(one, item('one'))
    const two = await browser.tab().open()
    await type(two, item('typed at once'))
    await vi.waitFor(() => expect(two.notice.get()).toBe('copied'))
    await two.keeper.flush()
    expect([...(await listed(one))].toSorted()).toEqual(['one', 'typed at once'])
  })

  test('what changes a draft that is another tab’s becomes a copy', async () => {
    const browser = fakeBrowser()
    const one = await browser.tab().open()
    await type(one, item('one'))
    const two = await browser.tab().open()
    await vi.waitFor(() => expect(two.hold.get()).toBe('elsewhere'))
    await type(two, item('fixed'))
    expect(two.notice.get()).toBe('copied')
    await two.keeper.flush()
    expect([...(await listed(one))].toSorted()).toEqual(['fixed', 'one'])
  })

  test('different drafts in two tabs do not touch each other', async () => {
    const browser = fakeBrowser()
    const one = await browser.tab().open()
    await type(one, item('one'))
    const two = await browser.tab().open()
    await two.openNew()
    await type(two, item('two'))
    await type(one, item('one, typed on'))
    expect([one.hold.get(), two.hold.get()]).toEqual(['mine', 'mine'])
    expect([...(await listed(one))].toSorted()).toEqual(['one, typed on', 'two'])
  })

  test('everything is forgotten in all of them', async () => {
    const browser = fakeBrowser()
    const one = await browser.tab().open()
    await type(one, item('one'))
    const two = await browser.tab().open()
    await two.openNew()
    await type(two, item('two'))
    await one.forget()
    await vi.waitFor(() => expect([itemOf(one), itemOf(two)]).toEqual(['', '']))
    expect(browser.table.records.size + browser.table.headValues.size + browser.table.pieceValues.size).toBe(0)
  })
})

test('while the tab alone keeps a draft, no other is opened without asking', async () => {
  const browser = fakeBrowser()
  const desk = await browser.tab().open()
  await type(desk, item('stored'))
  const [stored] = await desk.shelf.list('')
  await desk.openNew()
  browser.table.refuseWith(new Error('denied'))
  await type(desk, item('in the tab'))
  expect(desk.keeper.state.get()).toMatchObject({ kind: 'kept', where: 'tab' })
  expect(await desk.open(stored?.id ?? '')).toBe('unsafe')
  browser.table.refuseWith(undefined)
  expect(await desk.open(stored?.id ?? '', true)).toBe('opened')
})

test('a draft that is only opened is not changed', async () => {
  const browser = fakeBrowser()
  const desk = await browser.tab().open()
  await type(desk, item('a'))
  const [{ id, at } = { id: '', at: 0 }] = await desk.shelf.list('')
  await desk.openNew()
  await desk.open(id)
  await type(desk, { ...desk.opened.get().draft })
  expect((await desk.shelf.list(''))[0]?.at).toBe(at)
})

function item(itemId: string): ItemDraft {
  return { ...emptyDraft, itemId }
}

function itemOf(desk: DraftDesk): string {
  return desk.opened.get().draft.itemId
}

async function listed(desk: DraftDesk): Promise<readonly string[]> {
  return (await desk.shelf.list(desk.owner())).map(({ itemId }) => itemId)
}
