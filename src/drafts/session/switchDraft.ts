import { checkConnectionId } from '../../domain/connectionId.ts'
import { draftName } from '../store/draftHead.ts'
import { createDraftStore, type StoreParts } from '../store/draftStore.ts'
import type { DraftLock } from '../tabs/draftLock.ts'
import type { Autosave } from './autosave.ts'
import { isAllowed } from './chooseDraft.ts'
import type { Begun, FormDraft } from './formDraft.ts'
import { readAhead } from './readAhead.ts'

/** What came of opening a draft. `unsafe`: the one in the form is saved nowhere else. */
export type Opening = 'opened' | 'unsafe' | 'gone'

/** The ways in which another draft comes into the form. */
export interface DraftSwitch {
  /** Opens a stored draft; `isForced` gives up what cannot be saved. */
  readonly open: (id: string, isForced?: boolean) => Promise<Opening>
  /** Opens an empty draft. */
  readonly openNew: (isForced?: boolean) => Promise<Opening>
  /** The same for another item of the connection of the one in the form. */
  readonly openAnother: (isForced?: boolean) => Promise<Opening>
  /**
   * Puts a stored draft into the form. Whether it may come is asked once it is there: people type meanwhile, and sign in or
   * out.
   */
  readonly load: (id: string, mayCome: () => boolean) => Promise<Opening>
  /** Reads the draft in the form again. */
  readonly reload: () => Promise<void>
  /** What is in the form becomes a draft of its own, called as the one before with this in front of its name. */
  readonly copyAs: (prefix: string) => void
}

/** Switches between the drafts of these parts. `user` says who works here. */
export function createDraftSwitch(
  parts: StoreParts,
  user: () => string,
  takesOver: () => boolean,
  form: FormDraft,
  autosave: Autosave,
  lock: Pick<DraftLock, 'ask'>,
): DraftSwitch {
  /** Saves what is in the form. The backup of a tab has one draft: while that is all there is, no other may come. */
  async function isSafeToLeave(): Promise<boolean> {
    // What is typed while that is saved goes along too.
    do await autosave.flush()
    while (autosave.state.get().kind === 'pending')
    const state = autosave.state.get()
    return state.kind !== 'failed' && (state.kind !== 'saved' || state.where === 'device')
  }

  async function load(id: string, mayCome: () => boolean): Promise<Opening> {
    if (id === form.storedAs().id) return 'opened'
    const store = createDraftStore({ id, name: '', owner: user, takesOver }, parts)
    const loaded = await store.load()
    if (loaded === undefined) return 'gone'
    await readAhead(loaded)
    if (!mayCome()) return 'unsafe'
    if (!isAllowed(loaded.head?.owner ?? '', user())) return 'gone'
    autosave.forget()
    form.put(id, store, loaded)
    lock.ask(id, store, loaded)
    return 'opened'
  }

  /** Several items of one connection are written one after the other; a mistake is not taken over. */
  function goingOn(): Begun | undefined {
    const { schema, apiVersion } = form.beside()
    const connectionId = form.latest().connectionId.trim()
    return checkConnectionId(connectionId).length === 0 ? { connectionId, schema, apiVersion } : undefined
  }

  async function putEmpty(isForced: boolean, begun: () => Begun | undefined): Promise<Opening> {
    if (!isForced && !(await isSafeToLeave())) return 'unsafe'
    autosave.forget()
    form.putEmpty(begun())
    const { id, store } = form.storedAs()
    lock.ask(id, store, undefined)
    return 'opened'
  }

  return {
    load,
    async open(id, isForced = false) {
      if (!isForced && id !== form.storedAs().id && !(await isSafeToLeave())) return 'unsafe'
      return load(id, () => true)
    },
    openNew: (isForced = false) => putEmpty(isForced, () => undefined),
    openAnother: (isForced = false) => putEmpty(isForced, goingOn),
    async reload() {
      const { id, store } = form.storedAs()
      const loaded = await store.load()
      if (loaded !== undefined) await readAhead(loaded)
      // Another draft may have come meanwhile.
      if (loaded === undefined || form.storedAs().id !== id) return
      autosave.forget()
      form.put(id, store, loaded)
    },
    copyAs(prefix) {
      const head = form.opened.get().head ?? { name: '', itemId: '', title: '' }
      autosave.forget()
      form.becomeCopy(prefix === '' ? head.name : prefix + draftName(head))
      const { id, store } = form.storedAs()
      lock.ask(id, store, undefined)
      autosave.changed(form.latest())
      void autosave.flush()
    },
  }
}
