import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import type { DraftStore, LoadedDraft } from '../store/draftStore.ts'
import type { DraftHead } from '../store/formats.ts'
import { aDraftHead } from '../store/testing/aDraftHead.ts'
import { createDraftLock } from './draftLock.ts'
import { fakeLocks } from './testing/fakeLocks.ts'
import { fakeNews } from './testing/fakeNews.ts'

const head = aDraftHead({ at: 5, writer: 'this page' })
const loaded: LoadedDraft = { draft: emptyDraft, lost: [], schema: undefined, head, isFromTab: false }

describe('who has the lock puts what is stored into the form, if another page saved since it was loaded', () => {
  test.each<[string, DraftHead | undefined, LoadedDraft | undefined, boolean]>([
    ['nothing is stored', undefined, loaded, false],
    ['nothing was loaded', head, undefined, false],
    ['it is what was loaded', head, loaded, false],
    ['another page wrote it', { ...head, writer: 'another page' }, loaded, true],
    ['it is younger', { ...head, at: 6 }, loaded, true],
    ['it is younger, but the tab had more', { ...head, at: 6 }, { ...loaded, isFromTab: true }, false],
  ])('%s', async (_, stored, found, isReloaded) => {
    const { lock, done } = browser().page(stored)
    lock.ask('d', lock.store, found)
    expect(await lock.mayWrite()).toBe(true)
    expect(done).toEqual(isReloaded ? ['reload'] : [])
  })
})

test('a database that is denied keeps nobody from writing', async () => {
  const { lock } = browser().page()
  lock.ask('d', { ...lock.store, claim: () => Promise.reject(new Error('denied')) }, loaded)
  expect(await lock.mayWrite()).toBe(true)
})

test('before a draft is asked for, nobody may write, and nothing is known', async () => {
  const { lock, leave } = browser().page()
  expect([lock.isAsked(), lock.lockState.get()]).toEqual([false, 'asking'])
  lock.ask('d', lock.store, loaded)
  expect(lock.isAsked()).toBe(true)
  leave()
  expect(lock.isAsked()).toBe(false)
})

test('a lock that comes after another draft was asked for is given back', async () => {
  const { page } = browser()
  const [one, other] = [page(), page()]
  one.lock.ask('d', one.lock.store, loaded)
  one.lock.ask('e', one.lock.store, undefined)
  other.lock.ask('d', other.lock.store, loaded)
  expect(await Promise.all([one.lock.mayWrite(), other.lock.mayWrite()])).toEqual([true, true])
})

test('who takes over tells the other, which saves and lets go', async () => {
  const { one, other } = await twoPages()
  await other.lock.takeOver()
  expect([one.lock.lockState.get(), other.lock.lockState.get()]).toEqual(['takenAway', 'mine'])
  expect([one.done, other.done]).toEqual([['flush', 'dropUnsaved'], ['reload']])
})

test.each([
  [false, ['flush', 'dropUnsaved']],
  [true, ['flush', 'copy']],
])('who does not answer has the lock stolen (with unsaved work: %s)', async (hasUnsaved, done) => {
  const { one, other } = await twoPages()
  one.hang(hasUnsaved)
  await other.lock.takeOver()
  expect([other.lock.lockState.get(), one.done]).toEqual(['mine', done])
})

test('who is refused by the store has lost the draft', async () => {
  const { lock, done } = browser().page()
  lock.ask('d', lock.store, loaded)
  await lock.mayWrite()
  lock.wasTaken()
  expect([lock.lockState.get(), done]).toEqual(['takenAway', ['dropUnsaved']])
})

/** Two pages that asked for the same draft; the second has to wait. */
async function twoPages() {
  const { page } = browser()
  const [one, other] = [page(head), page(head)]
  one.lock.ask('d', one.lock.store, loaded)
  expect(await one.lock.mayWrite()).toBe(true)
  other.lock.ask('d', other.lock.store, loaded)
  expect(await other.lock.mayWrite()).toBe(false)
  return { one, other }
}

/** A browser in which patience ends in a moment. */
function browser() {
  const patience = vi.spyOn(AbortSignal, 'timeout').mockImplementation(() => {
    const end = new AbortController()
    setTimeout(() => end.abort())
    return end.signal
  })
  onTestFinished(() => patience.mockRestore())
  const [locks, news] = [fakeLocks(), fakeNews()]

  function page(stored?: DraftHead) {
    const done: string[] = []
    const leaving: (() => void)[] = []
    let [isHanging, hasUnsaved] = [false, false]
    const store: DraftStore = {
      load: () => Promise.resolve(undefined),
      claim: () => Promise.resolve(stored),
      save: () => Promise.resolve('device'),
      putAway: () => undefined,
    }
    const lock = createDraftLock(
      { locks: locks.ofPage(), news: news.ofPage(), onLeave: (listener) => void leaving.push(listener) },
      {
        flush() {
          done.push('flush')
          return isHanging ? new Promise(() => undefined) : Promise.resolve('nothing' as const)
        },
        isChanged: () => false,
        hasUnsaved: () => hasUnsaved,
        reload: async () => void done.push('reload'),
        copy: () => void done.push('copy'),
        dropUnsaved: () => void done.push('dropUnsaved'),
      },
    )
    return {
      lock: { ...lock, store },
      done,
      leave: () => leaving.forEach((listener) => listener()),
      /** From now on the page does not get to saving. */
      hang(withUnsaved: boolean) {
        isHanging = true
        hasUnsaved = withUnsaved
      },
    }
  }
  return { page }
}
