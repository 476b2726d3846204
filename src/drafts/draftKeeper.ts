import type { ItemDraft } from '../domain/itemDraft.ts'
import type { Live } from '../ui/live.ts'
import { live } from '../ui/live.ts'

/** Where keeping the draft stands. `at` is in milliseconds since 1970. */
export type KeepState =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'kept'; readonly at: number; readonly where: KeptWhere }
  | { readonly kind: 'failed'; readonly why: string }

/** On this device, or, where the browser denies its database, only as long as this tab lives. */
export type KeptWhere = 'device' | 'tab'

/** Saves the draft after each pause in typing, and at once when asked. */
export interface DraftKeeper {
  readonly state: Live<KeepState>
  /** Notes that the draft changed; it is saved after a pause, and while typing goes on at least once a second. */
  readonly changed: (draft: ItemDraft) => void
  /** Saves what is not saved yet, and resolves when that is done. Never rejects: failure is in the state. */
  readonly flush: () => Promise<void>
  /** The page may be gone when this returns: what is not saved yet is put away at once, as far as it fits. */
  readonly pageHides: () => void
}

/** Where drafts go. `putAway` is the fast way that a closing page has time for; it may refuse what is large. */
export interface DraftPlace {
  readonly save: (draft: ItemDraft) => Promise<KeptWhere>
  readonly putAway: (draft: ItemDraft) => void
}

/** A keeper for the given place. */
export function createDraftKeeper({ save, putAway }: DraftPlace): DraftKeeper {
  const state = live<KeepState>({ kind: 'fresh' })
  let pending: ItemDraft | undefined
  let beingSaved: ItemDraft | undefined
  let pendingSince = 0
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving = Promise.resolve()

  async function saveNow(): Promise<void> {
    const draft = pending
    if (draft === undefined) return
    pending = undefined
    beingSaved = draft
    try {
      const where = await save(draft)
      if (pending === undefined) state.set({ kind: 'kept', at: Date.now(), where })
    } catch (error) {
      pending ??= draft
      state.set({ kind: 'failed', why: error instanceof Error ? error.message : String(error) })
    } finally {
      beingSaved = undefined
    }
  }

  function flush(): Promise<void> {
    clearTimeout(timer)
    // One after another, so that an older draft never lands on a newer one.
    saving = saving.then(saveNow)
    return saving
  }

  return {
    state,
    flush,
    changed(draft) {
      if (pending === undefined) pendingSince = Date.now()
      pending = draft
      if (state.get().kind !== 'pending') state.set({ kind: 'pending' })
      clearTimeout(timer)
      const longestWait = Math.max(0, pendingSince + longestUnsavedMilliseconds - Date.now())
      timer = setTimeout(() => void flush(), Math.min(pauseMilliseconds, longestWait))
    },
    pageHides() {
      const unsaved = pending ?? beingSaved
      if (unsaved === undefined) return
      putAway(unsaved)
      void flush()
    },
  }
}

const pauseMilliseconds = 300
const longestUnsavedMilliseconds = 1000
