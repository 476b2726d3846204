import { emptyDraft, type ItemDraft, isUntouched } from '../../domain/itemDraft.ts'
import { type Live, live } from '../../ui/live.ts'
import type { LostPart } from '../store/assembleDraft.ts'
import { draftName } from '../store/draftHead.ts'
import type { DraftRepository } from '../store/draftRepository.ts'
import {
  createDraftStore,
  type DraftStore,
  type LoadedDraft,
  type SaveWith,
  type StoreParts,
} from '../store/draftStore.ts'
import { createDraftLock, type DraftLockParts } from '../tabs/draftLock.ts'
import type { LockState } from '../tabs/lockStanding.ts'
import type { TabMemoryStore } from '../tabs/tabMemory.ts'
import { type Autosave, createAutosave } from './autosave.ts'
import { isAllowed } from './chooseDraft.ts'
import { createFirstDraft } from './firstDraft.ts'
import { isSameWork } from './sameWork.ts'

/** The draft that is in the form. Whenever `serial` is another number, the form is to be made anew from it. */
export interface OpenDraft extends LoadedDraft {
  readonly id: string
  readonly serial: number
  readonly lost: readonly LostPart[]
}

/** What happened to the draft that the user did not do and must know. */
export type DraftNotice = 'takenAlong' | 'gone' | 'copied' | undefined

/** What came of opening a draft. `unsafe`: the one in the form is kept nowhere else. */
export type Opening = 'opened' | 'unsafe' | 'gone'

/** What the draftSession is made of. `persist` asks the browser not to evict what is stored. */
export interface DraftSessionParts extends StoreParts, DraftLockParts {
  readonly memory: TabMemoryStore
  readonly repository: DraftRepository
  readonly persist: () => void
  /** Calls when the table can be reached after all. */
  readonly onReachable: (listener: () => void) => void
  /** True while somebody is at the page: a control has the focus, or a dialog is open. */
  readonly isInUse: () => boolean
}

/** The one draft that is open in this tab: which it is, whether this tab may write it, and how it is kept. */
export interface DraftSession {
  readonly opened: Live<OpenDraft>
  readonly lockState: Live<LockState>
  readonly notice: Live<DraftNotice>
  readonly autosave: Omit<Autosave, 'changed' | 'forget'> & {
    /** Notes that the draft in the form changed; it is saved after a pause. */
    readonly changed: (draft: ItemDraft, beside: SaveWith) => void
  }
  readonly repository: DraftRepository
  /** Opens the draft this page begins with. `mayBeSignedIn` is known before it is known who. */
  readonly start: (mayBeSignedIn: boolean) => Promise<void>
  /** Says whose drafts these are from now on; empty for nobody. */
  readonly ownerIs: (owner: string) => void
  /** The user signs out: the page that comes back shows nothing of theirs, not even for a moment. */
  readonly signsOut: () => void
  /** The user goes to add an account: the draft in the form comes along. */
  readonly takeAlong: () => void
  readonly owner: () => string
  readonly open: (id: string, isForced?: boolean) => Promise<Opening>
  readonly openNew: (isForced?: boolean) => Promise<Opening>
  /** What is in the form becomes a draft of its own, and this tab writes that. */
  readonly openCopy: () => void
  /** Takes the draft from the tab that has it, with what that tab saved last. */
  readonly takeOver: () => Promise<void>
  /** Makes the drafts that belong to nobody this user's. */
  readonly adopt: () => Promise<void>
  readonly dismissNotice: () => void
  /** True once the user said "Not now" to the drafts from before signing in. */
  readonly isNotNow: () => boolean
  readonly notNow: () => void
  /** Removes every draft of everybody from this device. */
  readonly forget: () => Promise<void>
}

/** A draftSession with an empty draft on it. */
export function createDraftSession(parts: DraftSessionParts): DraftSession {
  const { table, backup, newId, memory, repository, news, persist, onReachable, isInUse } = parts
  const notice = live<DraftNotice>(undefined)
  let owner: string | undefined
  let presumed = ''
  let isPersisted = false
  let beside: SaveWith = { byteLength: 0, schema: undefined }
  let current = sessionEntry(newId(), '', undefined)
  let latest: ItemDraft = emptyDraft
  const opened = live<OpenDraft>(openDraftOf(current, 0))

  const autosave = createAutosave({
    async save(draft) {
      const { id, store } = current
      if (!(await lock.mayWrite()) || current.id !== id) return 'elsewhere'
      const where = await store.save(draft, beside)
      if (where === 'elsewhere') lock.wasTaken()
      if (current.id !== id || where === 'elsewhere') return where
      current.owner ??= ownerNow()
      memory.change({ draftId: id, owner: current.owner })
      news.tell({ kind: 'changed' })
      if (where === 'device' && !isPersisted) {
        isPersisted = true
        persist()
      }
      return where
    },
    putAway: (draft) => void (lock.lockState.get() !== 'elsewhere' && current.store.putAway(draft, beside)),
  })
  const lock = createDraftLock(parts, {
    flush: () => autosave.flush(),
    isChanged: () => !isSameWork(latest, opened.get().draft),
    hasUnsaved: () => ['pending', 'failed'].includes(autosave.state.get().kind),
    reload: async () => {
      const loaded = await current.store.load()
      if (loaded !== undefined) put(current.id, current.store, loaded)
    },
    copy: () => ownCopy(),
    dropUnsaved: () => autosave.forget(),
  })

  const first = createFirstDraft(parts, {
    owner: ownerNow,
    openId: () => current.id,
    isAtRest: () => isEmpty() && !isInUse(),
    load: async (id, mayCome) => (await load(id, mayCome)) === 'opened',
    askForEmpty,
  })

  function ownerNow(): string {
    return owner ?? presumed
  }

  function sessionEntry(id: string, name: string, loaded: LoadedDraft | undefined, store?: DraftStore) {
    return {
      id,
      store: store ?? createDraftStore({ id, name, owner: ownerNow }, parts),
      loaded,
      /** Undefined as long as it is stored nowhere. */
      owner: loaded === undefined ? undefined : (loaded.head?.owner ?? ''),
    }
  }

  function openDraftOf({ id, loaded }: typeof current, serial: number): OpenDraft {
    return {
      id,
      serial,
      ...(loaded ?? { draft: emptyDraft, lost: [], schema: undefined, head: undefined, isFromTab: false }),
    }
  }

  /** Puts a draft into the form. */
  function put(id: string, store: DraftStore | undefined, loaded: LoadedDraft | undefined): void {
    autosave.forget()
    current = sessionEntry(id, '', loaded, store)
    latest = loaded?.draft ?? emptyDraft
    if (current.owner !== undefined) memory.change({ draftId: id, owner: current.owner })
    opened.set(openDraftOf(current, opened.get().serial + 1))
  }

  async function open(id: string, isForced = false): Promise<Opening> {
    if (!isForced && id !== current.id && !(await isSafeToLeave())) return 'unsafe'
    return load(id, () => true)
  }

  /**
   * Puts a stored draft into the form. Whether it may come is asked once it is there: people type meanwhile, and sign in or
   * out.
   */
  async function load(id: string, mayCome: () => boolean): Promise<Opening> {
    if (id === current.id) return 'opened'
    const store = createDraftStore({ id, name: '', owner: ownerNow }, parts)
    const loaded = await store.load()
    if (loaded === undefined) return 'gone'
    if (!mayCome()) return 'unsafe'
    if (!isAllowed(loaded.head?.owner ?? '', ownerNow())) return 'gone'
    put(id, store, loaded)
    lock.ask(id, store, loaded)
    return 'opened'
  }

  async function openNew(isForced = false): Promise<Opening> {
    if (!isForced && !(await isSafeToLeave())) return 'unsafe'
    put(newId(), undefined, undefined)
    memory.change({ draftId: undefined, owner: undefined })
    lock.ask(current.id, current.store, undefined)
    return 'opened'
  }

  /** Saves what is in the form. The backup of a tab lockStates one draft: while that is all there is, no other may come. */
  async function isSafeToLeave(): Promise<boolean> {
    await autosave.flush()
    const state = autosave.state.get()
    return state.kind !== 'failed' && (state.kind !== 'saved' || state.where === 'device')
  }

  function copyAs(prefix: string): void {
    const { head } = opened.get()
    const name = prefix === '' ? (head?.name ?? '') : prefix + draftName(head ?? { name: '', itemId: '', title: '' })
    autosave.forget()
    current = sessionEntry(newId(), name, undefined)
    opened.set({ ...opened.get(), id: current.id, head: undefined })
    lock.ask(current.id, current.store, undefined)
    autosave.changed(latest)
    void autosave.flush()
  }

  /** A copy that the user did not ask for. */
  function ownCopy(): void {
    copyAs('Copy of ')
    notice.set('copied')
  }

  function isEmpty(): boolean {
    return current.owner === undefined && isUntouched(latest)
  }

  /** Asks for the empty draft in the form, unless one was asked for. */
  function askForEmpty(): void {
    if (!lock.isAsked()) lock.ask(current.id, current.store, undefined)
  }

  function changed(draft: ItemDraft, saveWith: SaveWith): void {
    const isWork = !isSameWork(draft, latest)
    beside = saveWith
    latest = draft
    if (lock.lockState.get() === 'elsewhere' || lock.lockState.get() === 'takenAway') {
      // The form is read-only then; what changes it all the same, a fix or a comparison, must not get lost.
      if (isWork) ownCopy()
      return
    }
    // The form aligns a draft to its schema by itself; that is nothing to save.
    const { loaded } = current
    if (loaded !== undefined && isSameWork(draft, loaded.draft)) return
    if (current.owner === undefined && isUntouched(draft)) return
    current.loaded = undefined
    askForEmpty()
    autosave.changed(draft)
  }

  return {
    opened,
    lockState: lock.lockState,
    notice,
    autosave: { ...autosave, changed },
    repository,
    open,
    openNew,
    owner: ownerNow,
    async start(mayBeSignedIn) {
      presumed = mayBeSignedIn ? memory.lastOwner() : ''
      if (!(await first.begin())) notice.set('gone')
      onReachable(() => void first.openLater())
      news.listen((heard) => {
        if (heard.kind !== 'forgotten') return
        backup.clear()
        void openNew(true)
      })
    },
    ownerIs(next) {
      if (next === owner) return
      const isFirst = owner === undefined
      owner = next
      memory.setLastOwner(next)
      const { takesAlong = false } = memory.get()
      if (takesAlong) memory.change({ takesAlong: false })
      if (current.owner !== undefined && !isAllowed(current.owner, next)) {
        // A session that ends while somebody types takes nothing from the screen.
        if (next === '' && !isFirst) return
        if (next !== '' && (takesAlong || !isFirst)) {
          copyAs('')
          notice.set('takenAlong')
        } else void first.open(next).then((isFound) => (isFound ? 'opened' : openNew(true)))
      } else if (next !== '' && isEmpty()) void first.open(next, [], isEmpty)
    },
    signsOut: () => memory.setLastOwner(''),
    takeAlong: () => memory.change({ takesAlong: true }),
    openCopy: () => copyAs('Copy of '),
    takeOver: () => lock.takeOver(),
    async adopt() {
      await autosave.flush()
      await repository.adopt(ownerNow())
      if (current.owner !== '') return
      current.owner = ownerNow()
      memory.change({ draftId: current.id, owner: current.owner })
    },
    dismissNotice: () => notice.set(undefined),
    isNotNow: () => memory.get().notNow === ownerNow(),
    notNow: () => memory.change({ notNow: ownerNow() }),
    async forget() {
      await autosave.flush()
      await table.removeAll()
      backup.clear()
      news.tell({ kind: 'forgotten' })
      await openNew(true)
    },
  }
}
