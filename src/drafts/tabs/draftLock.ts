import { type Live, live } from '../../ui/live.ts'
import type { DraftStore, LoadedDraft } from '../store/draftStore.ts'
import type { DraftHead } from '../store/formats.ts'
import type { NewsChannel } from './draftNews.ts'
import {
  afterLockEvent,
  type LockEffect,
  type LockEvent,
  type LockPhase,
  type LockState,
  noLock,
} from './lockStanding.ts'
import type { Release, TabLocks } from './tabLocks.ts'

/** How tabs agree on who writes. */
export interface DraftLockParts {
  readonly locks: TabLocks
  readonly news: NewsChannel
  /** Calls when this page is left, by a reload, a link or its tab closing. */
  readonly onLeave: (listener: () => void) => void
}

/** The draft in the form, as the lock sees it. */
export interface LockedForm {
  /** Saves what is typed. Answers what is not saved after that: typed meanwhile, or refused. */
  readonly flush: () => Promise<'nothing' | 'typed' | 'failed'>
  /** True when the form has something that was not in the draft as it was loaded. */
  readonly isChanged: () => boolean
  /** True when there is something that was not saved yet. */
  readonly hasUnsaved: () => boolean
  /** Puts the draft into the form as it is stored now. */
  readonly reload: () => Promise<void>
  /** Makes what is in the form a draft of its own, and asks for that. */
  readonly copy: () => void
  /** The draft is another tab's now: nothing more is saved. */
  readonly dropUnsaved: () => void
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
  /** Resolves when this tab has the draft, or another one is in the form. */
  readonly takeOver: () => Promise<void>
  /** The store refused a save: another tab claimed the draft. */
  readonly wasTaken: () => void
}

/** Does what {@link afterLockEvent} says, and tells it what came of that. */
export function createDraftLock({ locks, news, onLeave }: DraftLockParts, form: LockedForm): DraftLock {
  const standing = live(noLock)
  const lockState = live<LockState>('asking')
  const releases = new Map<number, Release>()
  let asked: { readonly store: DraftStore; readonly loaded: LoadedDraft | undefined } | undefined
  let patience = new AbortController()

  const events: LockEvent[] = []
  let isRunning = false

  function tell(event: LockEvent): void {
    events.push(event)
    // An effect may ask for another draft: that waits for its turn.
    if (isRunning) return
    isRunning = true
    try {
      for (let next = events.shift(); next !== undefined; next = events.shift()) {
        const [after, effects] = afterLockEvent(standing.get(), next)
        standing.set(after)
        for (const effect of effects) run(effect)
        lockState.set(after.shown)
      }
    } finally {
      isRunning = false
    }
  }

  function run(effect: LockEffect): void {
    switch (effect.kind) {
      case 'take': {
        patience = new AbortController()
        const ends = [patience.signal, ...(effect.patience === undefined ? [] : [AbortSignal.timeout(effect.patience)])]
        return void locks.take(effect.id, AbortSignal.any(ends), lose(effect.turn)).then(answer(effect.turn))
      }
      case 'steal':
        return void locks.steal(effect.id, lose(effect.turn)).then(answer(effect.turn))
      case 'look':
        return void look(effect.id, effect.turn)
      case 'claim':
        return void claim(effect.turn)
      case 'reload':
        return void form.reload().then(() => tell({ kind: 'reloaded', turn: effect.turn }))
      case 'flush':
        return void form.flush().then((left) => tell({ kind: 'flushed', turn: effect.turn, left }))
      case 'stopWaiting':
        return patience.abort()
      case 'release':
        releases.get(effect.turn)?.()
        releases.delete(effect.turn)
        return undefined
      case 'tellHandOver':
        return news.tell({ kind: 'handOver', id: effect.id })
      case 'copy':
        return form.copy()
      case 'dropUnsaved':
        return form.dropUnsaved()
    }
  }

  function answer(turn: number): (release: Release | undefined) => void {
    return (release) => {
      if (release !== undefined) releases.set(turn, release)
      tell({ kind: release === undefined ? 'refused' : 'granted', turn })
    }
  }

  function lose(turn: number): () => void {
    return () => tell({ kind: 'lost', turn, hasUnsaved: form.hasUnsaved() })
  }

  async function look(id: string, turn: number): Promise<void> {
    const open = await locks.held()
    tell({ kind: 'looked', turn, isFree: !open.has(id), isChanged: form.isChanged() })
  }

  async function claim(turn: number): Promise<void> {
    const draft = asked
    // A database that is denied says no more about who writes than one that has nothing.
    const before = await draft?.store.claim().catch(() => undefined)
    const stored = before === undefined ? 'nothing' : isNewer(before, draft?.loaded) ? 'newer' : 'asLoaded'
    tell({ kind: 'claimed', turn, stored, isChanged: form.isChanged() })
  }

  news.listen((heard) => {
    if (heard.kind === 'handOver') tell({ kind: 'handOverAsked', id: heard.id })
  })
  onLeave(() => tell({ kind: 'left' }))

  return {
    lockState,
    isAsked: () => standing.get().phase !== 'none',
    ask(id, store, loaded) {
      asked = { store, loaded }
      tell({ kind: 'asked', id })
    },
    mayWrite: async () => (await until(lockState, (shown) => shown !== 'asking')) === 'mine',
    async takeOver() {
      tell({ kind: 'takeOverAsked' })
      await until(standing, ({ phase }) => !onTheWay.includes(phase))
    },
    wasTaken: () => tell({ kind: 'saveRefused', hasUnsaved: form.hasUnsaved() }),
  }
}

/** The phases that end by themselves, soon. */
const onTheWay: readonly LockPhase[] = ['takingOver', 'stealing', 'claiming', 'reloading']

function until<T>(source: Live<T>, isReached: (value: T) => boolean): Promise<T> {
  return new Promise((resolve) => {
    const look = () => {
      const value = source.get()
      if (!isReached(value)) return
      stop()
      resolve(value)
    }
    const stop = source.subscribe(look)
    look()
  })
}

/** Another page saved since this one loaded. The page before a reload may still have saved what the tab has. */
function isNewer(stored: DraftHead, loaded: LoadedDraft | undefined): boolean {
  const head = loaded?.head
  if (head === undefined) return false
  return stored.writer !== head.writer || (stored.at > head.at && loaded?.isFromTab !== true)
}
