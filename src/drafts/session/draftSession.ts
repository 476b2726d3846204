import type { ItemDraft } from '../../domain/itemDraft.ts'
import { type Live, live } from '../../ui/live.ts'
import type { DraftRepository } from '../store/draftRepository.ts'
import type { SaveWith, StoreParts } from '../store/draftStore.ts'
import { createDraftLock, type DraftLockParts } from '../tabs/draftLock.ts'
import type { LockState } from '../tabs/lockStanding.ts'
import type { TabMemoryStore } from '../tabs/tabMemory.ts'
import { type Autosave, createAutosave, type SavedWhere } from './autosave.ts'
import { ownerStep } from './chooseDraft.ts'
import { createFirstDraft } from './firstDraft.ts'
import { createFormDraft, type OpenDraft } from './formDraft.ts'
import { createDraftSwitch, type Opening } from './switchDraft.ts'

/** What happened to the draft that the user did not do and must know. */
export type DraftNotice = 'takenAlong' | 'gone' | 'copied' | undefined

/** What the session is made of. `persist` asks the browser not to evict what is stored. */
export interface DraftSessionParts extends StoreParts, DraftLockParts {
  readonly memory: TabMemoryStore
  readonly repository: DraftRepository
  readonly persist: () => void
  /** Calls when the table can be reached after all. */
  readonly onReachable: (listener: () => void) => void
  /** Calls when the browser took away what was stored. */
  readonly onEmptied: (listener: () => void) => void
  /** True while somebody is at the page: a control has the focus, or a dialog is open. */
  readonly isInUse: () => boolean
}

/** The one draft that is open in this tab: which it is, whether this tab may write it, and how it is saved. */
export interface DraftSession {
  readonly opened: Live<OpenDraft>
  /** The draft as the form has it now. */
  readonly latest: () => ItemDraft
  /**
   * Stores the draft of this id, if it is in the form, though it may be empty: something else belongs to it. False once
   * everything was forgotten: then nothing may be kept for it.
   */
  readonly hold: (id: string) => boolean
  /** Saves what is not saved yet; answers whether all of it is on this device. */
  readonly save: () => Promise<boolean>
  readonly lockState: Live<LockState>
  readonly notice: Live<DraftNotice>
  /** True while nobody is signed in and this device has drafts of an account. */
  readonly hasHidden: Live<boolean>
  readonly autosave: Omit<Autosave, 'changed' | 'forget'> & {
    /** Takes what the form has now; it is saved after a pause. `isOtherVersion`: another API version was chosen for it. */
    readonly changed: (draft: ItemDraft, beside: SaveWith, isOtherVersion?: boolean) => void
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
  /** Opens an empty draft for another item of the connection of the one in the form. */
  readonly openAnother: (isForced?: boolean) => Promise<Opening>
  /** What is in the form becomes a draft of its own, and this tab writes that. */
  readonly openCopy: () => void
  /** Takes the draft from the tab that has it, with what that tab saved last. */
  readonly takeOver: () => Promise<void>
  /** Makes the drafts that belong to nobody this user's. */
  readonly adopt: () => Promise<void>
  /** The user goes on with the draft in the form, by sending it: it is theirs, unless they said otherwise. */
  readonly goesOn: () => Promise<void>
  /** Another number whenever a draft of nobody became this user's by going on with it. */
  readonly adopted: Live<number>
  readonly dismissNotice: () => void
  /** True once the user said "Not now" to the drafts from before signing in. */
  readonly isNotNow: () => boolean
  readonly notNow: () => void
  /** Removes every draft of everybody from this device. */
  readonly forget: () => Promise<void>
  /** Calls when another tab did that, and this one has nothing of it any more. */
  readonly onForgotten: (listener: () => void) => () => void
}

/** A session with an empty draft in it. */
export function createDraftSession(parts: DraftSessionParts): DraftSession {
  const { table, backup, memory, repository, news, persist, onReachable, onEmptied, isInUse } = parts
  const notice = live<DraftNotice>(undefined)
  let owner: string | undefined
  /** Who is shown until the sign-in library knows. */
  let presumed = ''
  let isPersisted = false
  /** From then on this page, which is about to be loaded anew, stores nothing. */
  let isForgotten = false
  const forgetting = new Set<() => void>()
  const user = () => owner ?? presumed
  const hasHidden = live(false)
  const adopted = live(0)
  const isNotNow = () => memory.get().notNow === user()
  // What somebody goes on with once they are signed in is theirs, unless they said otherwise.
  const takesOver = () => owner !== undefined && owner !== '' && !isNotNow()

  const form = createFormDraft(parts, user, takesOver)
  const autosave = createAutosave({
    save,
    putAway(draft) {
      if (!isForgotten && lock.lockState.get() !== 'elsewhere') form.storedAs().store.putAway(draft, form.beside())
    },
  })
  const lock = createDraftLock(parts, {
    async flush() {
      await autosave.flush()
      const { kind } = autosave.state.get()
      return kind === 'pending' ? 'typed' : kind === 'failed' ? 'failed' : 'nothing'
    },
    isChanged: form.isChanged,
    hasUnsaved: () => ['pending', 'failed'].includes(autosave.state.get().kind),
    reload: () => drafts.reload(),
    copy: ownCopy,
    dropUnsaved: () => autosave.forget(),
  })
  const drafts = createDraftSwitch(parts, user, takesOver, form, autosave, lock)
  const first = createFirstDraft(parts, {
    owner: user,
    openId: () => form.storedAs().id,
    isAtRest: () => form.isEmpty() && !isInUse(),
    load: async (id, mayCome) => (await drafts.load(id, mayCome)) === 'opened',
    begin(begun) {
      form.putEmpty(begun)
      askForEmpty()
    },
    askForEmpty,
  })

  async function save(draft: ItemDraft): Promise<SavedWhere> {
    const { id, store } = form.storedAs()
    if (!(await lock.mayWrite()) || isForgotten || form.storedAs().id !== id) return 'elsewhere'
    const where = await store.save(draft, form.beside())
    if (where === 'elsewhere') lock.wasTaken()
    if (form.storedAs().id !== id || where === 'elsewhere') return where
    const present = form.storedAs().owner
    const isAdopted = present === '' && takesOver()
    form.belongsTo(present === undefined || isAdopted ? user() : present)
    if (isAdopted) adopted.set(adopted.get() + 1)
    news.tell({ kind: 'changed' })
    if (where === 'device') memory.setLastDraft(id)
    if (where === 'device' && !isPersisted) {
      isPersisted = true
      persist()
    }
    return where
  }

  function changed(draft: ItemDraft, beside: SaveWith, isOtherVersion = false): void {
    const { isWork, isToSave } = form.take(draft, beside)
    if (lock.lockState.get() === 'elsewhere' || lock.lockState.get() === 'takenAway') {
      // The form is read-only then; what changes it all the same, a fix or a comparison, must not get lost.
      if (isWork) ownCopy()
    } else if (isToSave || (isOtherVersion && !form.isUntouched())) {
      askForEmpty()
      autosave.changed(draft)
    }
  }

  /** Asks for the empty draft in the form, unless one was asked for. */
  function askForEmpty(): void {
    const { id, store } = form.storedAs()
    if (!lock.isAsked()) lock.ask(id, store, undefined)
  }

  /** A copy that the user did not ask for. */
  function ownCopy(): void {
    drafts.copyAs('Copy of ')
    notice.set('copied')
  }

  function ownerIs(next: string): void {
    if (next === owner) return
    const isFirst = owner === undefined
    owner = next
    memory.setLastOwner(next)
    void lookForHidden(next)
    const { takesAlong = false } = memory.get()
    if (takesAlong) memory.change({ takesAlong: false })
    switch (ownerStep(next, { draftOwner: form.owner(), isEmpty: form.isEmpty() }, { isFirst, takesAlong })) {
      case 'stay':
        return
      case 'copy':
        // What only began is not worth a draft.
        if (form.isUntouched()) return void leaveFor(next)
        drafts.copyAs('')
        return notice.set('takenAlong')
      case 'leave':
        return void leaveFor(next)
      case 'look':
        return void first.open(next, [], form.isEmpty)
    }
  }

  // Only where something was stored: a first visit opens no database.
  async function lookForHidden(next: string): Promise<void> {
    hasHidden.set(false)
    if (next !== '' || !table.mayHaveAny()) return
    const isHidden = await repository.hasHidden('').catch(() => false)
    if (owner === next) hasHidden.set(isHidden)
  }

  /** The browser took away what was stored: as long as the form has it, it is not lost. */
  function saveAgain(): void {
    if (form.storedAs().owner !== undefined && lock.lockState.get() === 'mine') autosave.changed(form.latest())
  }

  /** Another tab removed every draft. A save that was on its way here must not bring one back. */
  async function forgetHere(): Promise<void> {
    const { id } = form.storedAs()
    isForgotten = true
    await drafts.openNew(true)
    await autosave.flush()
    backup.clear()
    await table.remove(id).catch(() => undefined)
    for (const tell of forgetting) tell()
  }

  async function leaveFor(next: string): Promise<void> {
    if (!(await first.open(next))) await drafts.openNew(true)
  }

  return {
    opened: form.opened,
    latest: form.latest,
    hold(id) {
      if (isForgotten) return false
      const { id: present, owner: storedFor } = form.storedAs()
      if (id === present && storedFor === undefined && autosave.state.get().kind !== 'pending') {
        askForEmpty()
        autosave.changed(form.latest())
      }
      return true
    },
    async save() {
      await autosave.flush()
      return autosave.state.get().kind !== 'failed'
    },
    lockState: lock.lockState,
    notice,
    autosave: { ...autosave, changed },
    repository,
    open: drafts.open,
    openNew: drafts.openNew,
    openAnother: drafts.openAnother,
    openCopy: () => drafts.copyAs('Copy of '),
    takeOver: lock.takeOver,
    owner: user,
    ownerIs,
    async start(mayBeSignedIn) {
      presumed = mayBeSignedIn ? memory.lastOwner() : ''
      if (!(await first.begin())) notice.set('gone')
      onReachable(() => void first.openLater())
      onEmptied(saveAgain)
      news.listen((heard) => heard.kind === 'forgotten' && void forgetHere())
    },
    hasHidden,
    signsOut() {
      memory.setLastOwner('')
      memory.change({ draftId: undefined, owner: undefined, begun: undefined, signedOut: true })
    },
    takeAlong: () => memory.change({ takesAlong: true }),
    async adopt() {
      await autosave.flush()
      await repository.adopt(user())
      if (form.storedAs().owner === '') form.belongsTo(user())
    },
    async goesOn() {
      const { id, owner: present } = form.storedAs()
      if (present !== '' || !takesOver()) return
      await autosave.flush()
      await repository.adopt(user(), id)
      if (form.storedAs().id === id) form.belongsTo(user())
      adopted.set(adopted.get() + 1)
    },
    adopted,
    dismissNotice: () => notice.set(undefined),
    isNotNow,
    notNow: () => memory.change({ notNow: user() }),
    async forget() {
      isForgotten = true
      autosave.forget()
      // A save that is on its way must not come after the removal.
      await autosave.flush()
      await table.removeAll()
      backup.clear()
      news.tell({ kind: 'forgotten' })
      await drafts.openNew(true)
    },
    onForgotten(listener) {
      forgetting.add(listener)
      return () => forgetting.delete(listener)
    },
  }
}
