import type { ItemDraft } from '../../domain/itemDraft.ts'
import { idle } from '../../ui/idle.ts'
import type { Live } from '../../ui/live.ts'
import { live } from '../../ui/live.ts'
import { whyNotSaved } from './whyNotSaved.ts'

/** Where saving the draft stands. `at` is in milliseconds since 1970. */
export type SaveState =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'saved'; readonly at: number; readonly where: 'device' | 'tab' }
  /** Another tab may write this draft, and this one may not. */
  | { readonly kind: 'elsewhere' }
  | { readonly kind: 'failed'; readonly why: string }

/**
 * On this device, or, where the browser denies its database, only as long as this tab lives; or not at all, because the
 * draft is another tab's.
 */
export type SavedWhere = 'device' | 'tab' | 'elsewhere'

/** Saves the draft a moment after a change, whether or not others follow, and at once when asked. */
export interface Autosave {
  readonly state: Live<SaveState>
  /** The draft changed; it is saved in a moment, with what else changes until then. */
  readonly changed: (draft: ItemDraft) => void
  /** Saves what is not saved yet, and resolves when that is done. Never rejects: failure is in the state. */
  readonly flush: () => Promise<void>
  /** The page may be gone when this returns: what is not saved yet is put away at once, as far as it fits. */
  readonly pageHides: () => void
  /** Drops what is not saved yet: another draft comes, or this one is another tab's. */
  readonly forget: () => void
}

/** Where drafts go. `putAway` is the fast way that a closing page has time for; it may refuse what is large. */
export interface SaveTarget {
  readonly save: (draft: ItemDraft) => Promise<SavedWhere>
  readonly putAway: (draft: ItemDraft) => void
}

/** An autosave into this target. */
export function createAutosave({ save, putAway }: SaveTarget): Autosave {
  const state = live<SaveState>({ kind: 'fresh' })
  let pending: ItemDraft | undefined
  let beingSaved: ItemDraft | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving = Promise.resolve()

  async function saveNow(): Promise<void> {
    const draft = pending
    if (draft === undefined) return
    pending = undefined
    beingSaved = draft
    try {
      const where = await save(draft)
      if (where === 'elsewhere') state.set({ kind: 'elsewhere' })
      else if (pending === undefined) state.set({ kind: 'saved', at: Date.now(), where })
    } catch (error) {
      pending ??= draft
      state.set({ kind: 'failed', why: whyNotSaved(error) })
      // Room may be made, and a tab that stands in the way may be closed.
      timer ??= setTimeout(() => void flush(), retryMilliseconds)
    } finally {
      beingSaved = undefined
    }
  }

  function flush(): Promise<void> {
    stopTimer()
    // One after another, so that an older draft never lands on a newer one.
    saving = saving.then(saveNow)
    return saving
  }

  async function flushSoon(): Promise<void> {
    // Of a long text, handing it over takes as long as a key: between two keys nobody waits for it.
    await idle(longestWaitMilliseconds)
    await flush()
  }

  function stopTimer(): void {
    clearTimeout(timer)
    timer = undefined
  }

  return {
    state,
    flush,
    forget() {
      stopTimer()
      pending = undefined
      state.set({ kind: 'fresh' })
    },
    changed(draft) {
      pending = draft
      if (state.get().kind !== 'pending') {
        // What was tried again later is tried again now.
        stopTimer()
        state.set({ kind: 'pending' })
      }
      timer ??= setTimeout(() => void flushSoon(), unsavedMilliseconds)
    },
    pageHides() {
      const unsaved = pending ?? beingSaved
      if (unsaved === undefined) return
      putAway(unsaved)
      void flush()
    },
  }
}

/** With the save itself, nothing older than 300 ms is missing after a kill. */
const unsavedMilliseconds = 120
const longestWaitMilliseconds = 60
const retryMilliseconds = 4000
