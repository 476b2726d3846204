// @vitest-environment jsdom
import fc from 'fast-check'
import { beforeEach, describe, expect, test } from 'vitest'
import type { ItemMembers } from '../../domain/compare/compareItems.ts'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { itemMarks } from './itemMarks.ts'
import { createStoredItems, itemMemory, type KnownItem, type StoredItemsParts } from './storedItems.ts'

const target = { connectionId: 'tickets', itemId: 'T1' }
const titled = (text: string): ItemMembers => ({
  ...emptyDraft,
  properties: [{ name: 'title', type: 'string', value: { kind: 'text', text } }],
})
const old = titled('old')
const mine = titled('mine')

let ids = 0
let time = 0
beforeEach(() => {
  time = 0
})

describe('what Graph has is never older than the last read or write of this device', () => {
  test('nothing is known at first; then what was read', () => {
    const items = aTab()
    expect(items.lastSeen(target)).toBeUndefined()
    items.beginRead(target)({ at: 5, members: old })
    expect(items.lastSeen(target)).toEqual({ kind: 'read', at: 5, members: old })
    items.beginRead(target)('missing')
    expect(items.lastSeen(target)).toMatchObject({ kind: 'missing' })
  })

  test('after a PUT that created it, what was sent is there, and not “nothing is stored”', () => {
    const items = aTab()
    items.beginRead(target)('missing')
    items.beginWrite(target).saved(mine)
    expect(items.lastSeen(target)).toMatchObject({ kind: 'sent', members: mine })
  })

  test('after a PUT that replaced it, the old value is not stored any more', () => {
    const items = aTab()
    items.beginRead(target)({ at: 1, members: old })
    items.beginWrite(target).saved(mine)
    expect(items.lastSeen(target)).toMatchObject({ kind: 'sent', members: mine })
  })

  test('while a PUT is under way, and when its end is never known, nobody can be sure', () => {
    const items = aTab()
    items.beginRead(target)({ at: 1, members: old })
    items.beginWrite(target)
    expect(items.lastSeen(target)).toMatchObject({ kind: 'unsure' })
    expect(aTab().lastSeen(target)).toMatchObject({ kind: 'unsure' })
  })

  test('a PUT that Graph refused changed nothing', () => {
    const items = aTab()
    items.beginRead(target)({ at: 1, members: old })
    items.beginWrite(target).refused()
    expect(items.lastSeen(target)).toMatchObject({ kind: 'read', members: old })
  })

  test('what a read-back found says more than the answer to the PUT', () => {
    const items = aTab()
    const write = items.beginWrite(target)
    items.beginRead(target)({ at: 3, members: old })
    write.saved(mine)
    expect(items.lastSeen(target)).toEqual({ kind: 'read', at: 3, members: old })
  })

  test('a read that left before a write tells nothing about what is there after it', () => {
    const items = aTab()
    const found = items.beginRead(target)
    items.beginWrite(target).saved(mine)
    found({ at: 1, members: old })
    expect(items.lastSeen(target)).toMatchObject({ kind: 'sent', members: mine })
  })

  test('a DELETE leaves nothing', () => {
    const items = aTab()
    items.beginRead(target)({ at: 1, members: old })
    items.beginWrite(target).deleted()
    expect(items.lastSeen(target)).toMatchObject({ kind: 'missing' })
  })

  test.each([
    ['a PUT', (tab: Tab) => tab.beginWrite(target).saved(mine), { kind: 'elsewhere', how: 'sent' }],
    ['a GET', (tab: Tab) => tab.beginRead(target)({ at: 9, members: mine }), { kind: 'elsewhere', how: 'read' }],
    ['a DELETE', (tab: Tab) => tab.beginWrite(target).deleted(), { kind: 'missing' }],
    ['a PUT that is under way', (tab: Tab) => tab.beginWrite(target), { kind: 'unsure' }],
  ])('%s of another tab makes what this one read out of date', (_, act, expected) => {
    const items = aTab()
    items.beginRead(target)({ at: 1, members: old })
    act(aTab())
    expect(items.lastSeen(target)).toMatchObject(expected)
  })

  test('in any order of reads and writes in two tabs, no tab shows members of before the last write', () => {
    const step = fc.record({ tab: fc.nat(1), what: fc.constantFrom('read', 'put', 'delete', 'refused', 'lost') })
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
        localStorage.clear()
        const tabs = [aTab(), aTab()]
        /** What Graph has; undefined when there is nothing. */
        let stored: ItemMembers | undefined = old
        for (const [index, { tab, what }] of steps.entries()) {
          const items = tabs[tab] ?? aTab()
          if (what === 'read')
            items.beginRead(target)(stored === undefined ? 'missing' : { at: index, members: stored })
          if (what === 'refused') items.beginWrite(target).refused()
          if (what === 'delete') {
            items.beginWrite(target).deleted()
            stored = undefined
          }
          if (what === 'put' || what === 'lost') {
            const write = items.beginWrite(target)
            stored = titled(String(index))
            if (what === 'put') write.saved(stored)
          }
          for (const each of tabs) {
            const seen = each.lastSeen(target)
            if (seen !== undefined && 'members' in seen) expect(seen.members).toBe(stored)
            if (seen?.kind === 'missing') expect(stored).toBeUndefined()
          }
        }
      }),
    )
  })
})

describe('what the user last opened or sent', () => {
  test('is what was sent, or opened later', async () => {
    const items = aTab()
    items.beginWrite(target).saved(mine)
    expect(await items.lastKnown(target)).toMatchObject({ how: 'sent', members: mine })
    items.opened(target, { at: 7, members: old }, '{}')
    expect(await items.lastKnown(target)).toEqual({ how: 'loaded', at: 7, members: old })
  })

  test('a read alone does not change it: it is measured against what the form began with', async () => {
    const items = aTab()
    items.opened(target, { at: 1, members: old })
    items.beginRead(target)({ at: 2, members: mine })
    expect(await items.lastKnown(target)).toMatchObject({ members: old })
  })

  test.each([
    ['opened after it was sent', { how: 'loaded', at: 9, members: old }, { at: 5, members: mine }, 'loaded'],
    ['sent after it was opened', { how: 'loaded', at: 5, members: old }, { at: 9, members: mine }, 'sent'],
    ['only sent', undefined, { at: 9, members: mine }, 'sent'],
    ['neither', undefined, undefined, undefined],
  ] as const)('on an earlier visit: %s', async (_, opened, sent, how) => {
    const items = aTab({ find: () => Promise.resolve(opened) }, () => Promise.resolve(sent))
    expect((await items.lastKnown(target))?.how).toBe(how)
  })

  test('what was last sent is that of the tab that sent last', async () => {
    const ledger = () => Promise.resolve({ at: 9, members: old })
    const items = aTab({}, ledger)
    items.beginWrite(target).saved(mine)
    expect(await items.lastSent(target)).toMatchObject({ members: mine })
    aTab().beginWrite(target).saved(old)
    expect(await items.lastSent(target)).toEqual({ how: 'sent', at: 9, members: old })
  })

  test('a deleted item is known no more', async () => {
    const items = aTab()
    items.opened(target, { at: 1, members: old })
    items.beginWrite(target).deleted()
    expect(await items.lastKnown(target)).toBeUndefined()
  })
})

test('items of another owner are not seen', () => {
  aTab().beginRead(target)({ at: 1, members: old })
  expect(aTab({}, undefined, 'tomas').lastSeen(target)).toBeUndefined()
})

type Tab = ReturnType<typeof createStoredItems>

/** The stored items as one tab has them: tabs share the storage of the browser, and nothing else. */
function aTab(
  openedBefore: Partial<StoredItemsParts['openedBefore']> = {},
  sentBefore: StoredItemsParts['sentBefore'] = () => Promise.resolve(undefined),
  owner = 'adele',
) {
  const opened = new Map<string, KnownItem>()
  return createStoredItems({
    owner,
    marks: itemMarks(),
    memory: itemMemory(),
    openedBefore: {
      find: (key) => Promise.resolve(opened.get(key)),
      add: () => undefined,
      remove: (key) => void opened.delete(key),
      ...openedBefore,
    },
    sentBefore,
    lastWrites: () => Promise.resolve({ telling: undefined, attempt: undefined }),
    now: () => ++time,
    newId: () => String(++ids),
  })
}
