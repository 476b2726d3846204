import type { ItemDraft } from '../domain/itemDraft.ts'
import type { Live } from '../ui/live.ts'
import { live } from '../ui/live.ts'

/** Where keeping the draft stands. `at` is in milliseconds since 1970. */
export type KeepState =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'pending' }
  | { readonly kind: 'kept'; readonly at: number }
  | { readonly kind: 'failed'; readonly why: string }

/** Saves the draft after each pause in typing, and at once when asked. */
export interface DraftKeeper {
  readonly state: Live<KeepState>
  /** Notes that the draft changed; it is saved after a pause. */
  readonly changed: (draft: ItemDraft) => void
  /** Saves what is not saved yet, and resolves when that is done. Never rejects: failure is in the state. */
  readonly flush: () => Promise<void>
}

/** A keeper that saves with the given function. */
export function createDraftKeeper(save: (draft: ItemDraft) => Promise<void>): DraftKeeper {
  const state = live<KeepState>({ kind: 'fresh' })
  let pending: ItemDraft | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let saving = Promise.resolve()

  async function saveNow(): Promise<void> {
    const draft = pending
    if (draft === undefined) return
    pending = undefined
    try {
      await save(draft)
      if (pending === undefined) state.set({ kind: 'kept', at: Date.now() })
    } catch (error) {
      pending ??= draft
      state.set({ kind: 'failed', why: error instanceof Error ? error.message : String(error) })
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
      pending = draft
      if (state.get().kind !== 'pending') state.set({ kind: 'pending' })
      clearTimeout(timer)
      timer = setTimeout(() => void flush(), pauseMilliseconds)
    },
  }
}

const pauseMilliseconds = 300
