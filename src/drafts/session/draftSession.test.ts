import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeBrowser, item, itemOf, listed, type } from '../tabs/testing/fakeTabs.ts'

beforeEach(() => void vi.useFakeTimers({ shouldAdvanceTime: true, advanceTimeDelta: 50 }))
afterEach(() => void vi.useRealTimers())

describe('whose a draft is', () => {
  test('another user sees none of it, nor does nobody; it is there again for its owner', async () => {
    const browser = fakeBrowser()
    const tab = browser.tab()
    const draftSession = await tab.open()
    draftSession.ownerIs('me')
    await type(draftSession, item('mine'))
    draftSession.signsOut()

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
    const draftSession = await tab.open()
    draftSession.ownerIs('me')
    await type(draftSession, item('mine'))
    const next = await tab.open(true)
    expect(itemOf(next)).toBe('mine')
    next.ownerIs('you')
    await vi.waitFor(() => expect(itemOf(next)).toBe(''))
  })

  test('what is typed while the draft of who signs in is looked for is not replaced by it', async () => {
    const browser = fakeBrowser()
    const before = await browser.tab().open()
    before.ownerIs('me')
    await type(before, item('mine'))
    before.signsOut()
    const draftSession = await browser.tab().open()
    draftSession.ownerIs('me')
    draftSession.autosave.changed(item('typed meanwhile'), { byteLength: 1, schema: undefined })
    await vi.advanceTimersByTimeAsync(5000)
    expect([draftSession.opened.get().serial, [...(await listed(draftSession))].toSorted()]).toEqual([
      0,
      ['mine', 'typed meanwhile'],
    ])
  })

  test('a session that ends while somebody types takes nothing away', async () => {
    const draftSession = await fakeBrowser().tab().open()
    draftSession.ownerIs('me')
    await type(draftSession, item('mine'))
    draftSession.ownerIs('')
    await type(draftSession, item('mine, typed on'))
    draftSession.ownerIs('me')
    expect(await listed(draftSession)).toEqual(['mine, typed on'])
  })

  test('what was written signed out stays in the form, and is taken over by choice', async () => {
    const browser = fakeBrowser()
    const draftSession = await browser.tab().open()
    draftSession.ownerIs('')
    await type(draftSession, item('before'))
    draftSession.ownerIs('me')
    expect((await draftSession.repository.list('me')).map(({ owner }) => owner)).toEqual([''])
    await draftSession.adopt()
    await type(draftSession, item('after'))
    expect((await draftSession.repository.list('me')).map(({ owner, itemId }) => [owner, itemId])).toEqual([
      ['me', 'after'],
    ])
    expect(await draftSession.repository.list('you')).toEqual([])
  })

  test('what was written signed out is the account’s from the first key after signing in', async () => {
    const draftSession = await fakeBrowser().tab().open()
    draftSession.ownerIs('')
    await type(draftSession, item('before'))
    draftSession.ownerIs('me')
    await type(draftSession, item('and after'))
    expect(await draftSession.repository.list('')).toEqual([])
    expect(await listed(draftSession)).toEqual(['and after'])
  })

  test('what was written signed out is the account’s once it is sent, and nothing else is', async () => {
    const draftSession = await fakeBrowser().tab().open()
    draftSession.ownerIs('')
    await type(draftSession, item('other'))
    await draftSession.openNew()
    await type(draftSession, item('sent'))
    draftSession.ownerIs('me')
    await draftSession.goesOn()
    expect(draftSession.adopted.get()).toBe(1)
    const heads = await draftSession.repository.list('me')
    expect(heads.map(({ owner, itemId }) => [owner, itemId])).toEqual([
      ['me', 'sent'],
      ['', 'other'],
    ])
  })

  test('it stays nobody’s where the user said “Not now”', async () => {
    const draftSession = await fakeBrowser().tab().open()
    draftSession.ownerIs('')
    await type(draftSession, item('before'))
    draftSession.ownerIs('me')
    draftSession.notNow()
    await type(draftSession, item('and after'))
    expect((await draftSession.repository.list('')).map(({ itemId }) => itemId)).toEqual(['and after'])
  })

  test('a page after signing out is empty, whatever else is on the device, and knows of drafts to sign in for', async () => {
    const browser = fakeBrowser()
    const tab = browser.tab()
    const before = await tab.open()
    before.ownerIs('')
    await type(before, item('nobody’s'))
    before.ownerIs('me')
    await before.openNew()
    await type(before, item('mine'))
    before.signsOut()
    const signedOut = await tab.open(false)
    signedOut.ownerIs('')
    await vi.waitFor(() => expect(signedOut.hasHidden.get()).toBe(true))
    expect(itemOf(signedOut)).toBe('')
    expect(await listed(signedOut)).toEqual(['nobody’s'])
    signedOut.ownerIs('me')
    expect(signedOut.hasHidden.get()).toBe(false)
  })

  test('a device without drafts of an account has nothing to sign in for', async () => {
    const draftSession = await fakeBrowser().tab().open()
    draftSession.ownerIs('')
    await type(draftSession, item('nobody’s'))
    expect(draftSession.hasHidden.get()).toBe(false)
  })

  test('an account that is switched to gets a copy of what is in the form', async () => {
    const browser = fakeBrowser()
    const tab = browser.tab()
    const draftSession = await tab.open()
    draftSession.ownerIs('me')
    await type(draftSession, item('mine'))
    draftSession.ownerIs('you')
    await draftSession.autosave.flush()
    expect(draftSession.notice.get()).toBe('takenAlong')
    expect(await listed(draftSession)).toEqual(['mine'])
    draftSession.takeAlong()
    const next = await tab.open(true)
    next.ownerIs('they')
    await next.autosave.flush()
    expect(
      (await Promise.all(['me', 'you', 'they'].map((who) => next.repository.list(who)))).map((all) => all.length),
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
    await vi.waitFor(() => expect(two.lockState.get()).toBe('elsewhere'))
    await type(two, { ...two.opened.get().draft })
    expect(two.lockState.get()).toBe('elsewhere')
    await type(one, item('one, typed on'))
    first.close()
    await vi.waitFor(() => expect(two.lockState.get()).toBe('mine'))
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
    const lockStates = [next.lockState.get()]
    next.lockState.subscribe(() => lockStates.push(next.lockState.get()))
    await vi.waitFor(() => expect(next.lockState.get()).toBe('mine'))
    await vi.advanceTimersByTimeAsync(5000)
    expect([lockStates.filter((lockState) => lockState !== 'asking'), itemOf(next)]).toEqual([['mine'], 'one'])
  })

  test('taking over gets what the first one had not saved yet; the first one writes no more', async () => {
    const browser = fakeBrowser()
    const one = await browser.tab().open()
    await type(one, item('one'))
    const two = await browser.tab().open()
    await vi.waitFor(() => expect(two.lockState.get()).toBe('elsewhere'))
    one.autosave.changed(item('typed last'), { byteLength: 1, schema: undefined })
    await two.takeOver()
    expect([one.lockState.get(), two.lockState.get(), itemOf(two)]).toEqual(['takenAway', 'mine', 'typed last'])
    await type(two, item('two'))
    expect(await listed(two)).toEqual(['two'])
    await one.takeOver()
    expect([two.lockState.get(), itemOf(one)]).toEqual(['takenAway', 'two'])
  })

  test('a copy is a draft of its own, and both go on', async () => {
    const browser = fakeBrowser()
    const one = await browser.tab().open()
    await type(one, item('one'))
    const two = await browser.tab().open()
    await vi.waitFor(() => expect(two.lockState.get()).toBe('elsewhere'))
    two.openCopy()
    await vi.waitFor(() => expect(two.lockState.get()).toBe('mine'))
    await type(two, item('two'))
    await type(one, item('one, typed on'))
    expect([...(await listed(one))].toSorted()).toEqual(['one, typed on', 'two'])
    expect((await one.repository.list('')).map(({ name }) => name).toSorted()).toEqual(['', 'Copy of one'])
  })

  test('what was typed before it was known becomes a copy, and goes over nothing', async () => {
    const browser = fakeBrowser()
    const one = await browser.tab().open()
    await type(one, item('one'))
    const two = await browser.tab().open()
    await type(two, item('typed at once'))
    await vi.waitFor(() => expect(two.notice.get()).toBe('copied'))
    await two.autosave.flush()
    expect([...(await listed(one))].toSorted()).toEqual(['one', 'typed at once'])
  })

  test('what changes a draft that is another tab’s becomes a copy', async () => {
    const browser = fakeBrowser()
    const one = await browser.tab().open()
    await type(one, item('one'))
    const two = await browser.tab().open()
    await vi.waitFor(() => expect(two.lockState.get()).toBe('elsewhere'))
    await type(two, item('fixed'))
    expect(two.notice.get()).toBe('copied')
    await two.autosave.flush()
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
    expect([one.lockState.get(), two.lockState.get()]).toEqual(['mine', 'mine'])
    expect([...(await listed(one))].toSorted()).toEqual(['one, typed on', 'two'])
  })

  test('everything is forgotten in all of them', async () => {
    const browser = fakeBrowser()
    const one = await browser.tab().open()
    await type(one, item('one'))
    const two = await browser.tab().open()
    await two.openNew()
    await type(two, item('two'))
    let told = 0
    two.onForgotten(() => void (told += 1))
    // A save of the other tab is on its way meanwhile.
    two.autosave.changed(item('two, typed on'), { byteLength: 1, schema: undefined })
    void two.autosave.flush()
    await one.forget()
    await vi.waitFor(() => expect([itemOf(one), itemOf(two), told]).toEqual(['', '', 1]))
    expect(browser.table.records.size + browser.table.headValues.size + browser.table.pieceValues.size).toBe(0)
  })
})

test('while the tab alone keeps a draft, no other is opened without asking', async () => {
  const browser = fakeBrowser()
  const draftSession = await browser.tab().open()
  await type(draftSession, item('stored'))
  const [stored] = await draftSession.repository.list('')
  await draftSession.openNew()
  browser.table.refuseWith(new Error('denied'))
  await type(draftSession, item('in the tab'))
  expect(draftSession.autosave.state.get()).toMatchObject({ kind: 'saved', where: 'tab' })
  expect(await draftSession.open(stored?.id ?? '')).toBe('unsafe')
  browser.table.refuseWith(undefined)
  expect(await draftSession.open(stored?.id ?? '', true)).toBe('opened')
})
