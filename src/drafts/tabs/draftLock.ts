import { type Live, live } from '../../ui/live.ts'
import type { DraftStore, LoadedDraft } from '../store/draftStore.ts'
import type { DraftHead } from '../store/formats.ts'
import type { NewsChannel } from './draftNews.ts'
import type { Release, TabLocks } from './tabLocks.ts'

/**
 * Whether this tab may write the draft in its form. `asking`: not known yet; `elsewhere`: another tab had it first;
 * `takenAway`: another tab took it from this one.
 */
export type LockState = 'asking' | 'mine' | 'elsewhere' | 'takenAway'

/** How tabs agree on who writes. */
export interface DraftLockParts {
  readonly locks: TabLocks
  readonly news: NewsChannel
  /** Calls when this page is left, by a reload, a link or its tab closing. */
  readonly onLeave: (listener: () => void) => void
}

/** What the lock asks of the draftSession. */
export interface DraftLockHooks {
  readonly flush: () => Promise<void>
  /** True when the form has something that was not in the draft as it was loaded. */
  readonly isChanged: () => boolean
  /** True when there is something that was not saved yet. */
  readonly hasUnsaved: () => boolean
  /** Puts the draft into the form as it is stored now. */
  readonly reload: () => Promise<void>
  /** Makes what is in the form a draft of its own. */
  readonly copy: () => void
  /** The draft is another tab's now: nothing more is saved. */
  readonly lost: () => void
}

/** Sees to it that one tab at a time writes a draft. */
export interface DraftLock {
  readonly lockState: Live<LockState>
  /** True once a draft was asked for. */
  readonly isAsked: () => boolean
  /** Asks for the draft that is in the form now, and lets go of the one before. */
  readonly ask: (id: string, store: DraftStore, loaded: LoadedDraft | undefined) => void
  /** Resolves when it is known; true when this tab may write. */
  readonly mayWrite: () => Promise<boolean>
  readonly takeOver: () => Promise<void>
  /** The store refused a save: another tab claimed the draft. */
  readonly wasTaken: () => void
}

/**
 * A lock says which tab has a draft, and the head in the store says which page may write it: so even a save that was on
 * its way when the lock was taken away changes nothing.
 */
export function createDraftLock({ locks, news, onLeave }: DraftLockParts, hooks: DraftLockHooks): DraftLock {
  const lockState = live<LockState>('asking')
  let turn: Turn | undefined

  news.listen((heard) => {
    if (heard.kind !== 'handOver' || heard.id !== turn?.id || lockState.get() !== 'mine') return
    const mine = turn
    void hooks.flush().then(() => {
      if (turn === mine) letGo(mine)
    })
  })

  // The browser frees the locks of a page that is gone only when it gets round to it, and the next page would see them.
  onLeave(() => {
    const last = turn
    turn = undefined
    last?.stop.abort()
    last?.release?.()
  })

  function letGo(mine: Turn): void {
    mine.release?.()
    mine.release = undefined
    hooks.lost()
    lockState.set('takenAway')
  }

  /** Another tab did not wait: what is not saved here becomes a draft of its own. */
  function takenFrom(mine: Turn): void {
    if (turn !== mine) return
    if (hooks.hasUnsaved()) hooks.copy()
    else letGo(mine)
  }

  async function begin(mine: Turn): Promise<void> {
    for (;;) {
      const patience = AbortSignal.any([mine.stop.signal, AbortSignal.timeout(patienceMilliseconds)])
      const release = await locks.take(mine.id, patience, () => takenFrom(mine))
      if (turn !== mine) return release?.()
      if (release !== undefined) return own(mine, release, hooks.isChanged)
      // A busy page may run out of patience while the lock is free.
      const held = await locks.held()
      if (turn !== mine) return undefined
      if (held.has(mine.id)) break
    }
    // Typed before it was known: it must not get lost, and it must not go over the other tab's.
    if (hooks.isChanged()) return hooks.copy()
    lockState.set('elsewhere')
    const later = await locks.take(mine.id, mine.stop.signal, () => takenFrom(mine))
    if (turn !== mine) return later?.()
    if (later !== undefined) await own(mine, later, () => false)
  }

  async function own(mine: Turn, release: Release, isChanged: () => boolean): Promise<void> {
    mine.release = release
    const before = await mine.store.claim().catch(() => undefined)
    if (turn !== mine) return
    if (before !== undefined && (lockState.get() !== 'asking' || isNewer(before, mine.loaded))) {
      if (isChanged()) return hooks.copy()
      await hooks.reload()
      if (turn !== mine) return
    }
    lockState.set('mine')
  }

  return {
    lockState,
    isAsked: () => turn !== undefined,
    ask(id, store, loaded) {
      turn?.stop.abort()
      turn?.release?.()
      turn = { id, store, loaded, stop: new AbortController(), release: undefined }
      lockState.set('asking')
      void begin(turn)
    },
    mayWrite: () =>
      new Promise((resolve) => {
        if (lockState.get() !== 'asking') return resolve(lockState.get() === 'mine')
        const stop = lockState.subscribe(() => {
          if (lockState.get() === 'asking') return
          stop()
          resolve(lockState.get() === 'mine')
        })
      }),
    async takeOver() {
      const mine = turn
      if (mine === undefined || lockState.get() === 'mine') return
      mine.stop.abort()
      const next = { ...mine, stop: new AbortController(), release: undefined }
      turn = next
      news.tell({ kind: 'handOver', id: mine.id })
      const lost = () => takenFrom(next)
      const release =
        (await locks.take(mine.id, AbortSignal.timeout(handOverMilliseconds), lost)) ??
        (await locks.steal(mine.id, lost))
      if (turn !== next) return release?.()
      if (release !== undefined) await own(next, release, () => false)
    },
    wasTaken() {
      if (turn !== undefined && lockState.get() === 'mine') takenFrom(turn)
    },
  }
}

interface Turn {
  readonly id: string
  readonly store: DraftStore
  readonly loaded: LoadedDraft | undefined
  readonly stop: AbortController
  release: Release | undefined
}

/** Another page saved since this one loaded. The page before a reload may still have saved what the tab has. */
function isNewer(stored: DraftHead, loaded: LoadedDraft | undefined): boolean {
  const head = loaded?.head
  if (head === undefined) return false
  return stored.writer !== head.writer || (stored.at > head.at && loaded?.isFromTab !== true)
}

/** The page before a reload lets go of its lock a moment after the next one asks. */
const patienceMilliseconds = 600

/** A tab that does not answer in this time has its lock taken away. */
const handOverMilliseconds = 2500
