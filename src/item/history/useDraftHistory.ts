import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { ItemDraft } from '../../domain/itemDraft.ts'
import { type Live, type LiveSource, live } from '../../ui/live.ts'
import {
  adjusted,
  type DraftHistory,
  edited,
  freshHistory,
  redone,
  type Step,
  stepped,
  undone,
} from './draftHistory.ts'

/** What can be undone and done again, by its name; undefined when there is nothing. */
export interface HistoryState {
  readonly undo: string | undefined
  readonly redo: string | undefined
}

/** The way back and forth through what happened to the draft in this tab. */
export interface HistoryHandle {
  readonly state: Live<HistoryState>
  /** Replaces the draft, as one step with a name such as "import". */
  readonly change: (draft: ItemDraft, what: string) => void
  /** Goes back a step; says which one, or undefined at the beginning. */
  readonly undo: () => Step | undefined
  readonly redo: () => Step | undefined
  /** Runs what changes the draft without the user: no step comes of it. */
  readonly adjust: (change: () => void) => void
  /** Runs what opens another draft: its history begins there. */
  readonly begin: (open: () => void) => void
  readonly now: () => DraftHistory
}

/** Listens to every change of a draft. `put` makes the form hold another one, at once; `earlier` is what it goes on from. */
export function useDraftHistory(
  draft: Live<ItemDraft>,
  put: (draft: ItemDraft) => void,
  earlier?: DraftHistory,
): HistoryHandle {
  const latestPut = useRef(put)
  useLayoutEffect(() => {
    latestPut.current = put
  })
  const [recorder] = useState(() => new Recorder(draft, earlier))
  useEffect(() => {
    recorder.hear()
    return draft.subscribe(() => recorder.hear())
  }, [recorder, draft])
  return useMemo(
    () => ({
      state: recorder.state,
      change: (next, what) => recorder.go((history) => ({ next: stepped(history, next, what) }), latestPut.current),
      undo: () => recorder.go((history) => ({ next: undone(history), step: history.past.at(-1) }), latestPut.current),
      redo: () => recorder.go((history) => ({ next: redone(history), step: history.future.at(-1) }), latestPut.current),
      adjust: (change) => recorder.quietly(change, adjusted),
      begin: (open) => recorder.quietly(open, (_, opened) => freshHistory(opened)),
      now: () => recorder.now(),
    }),
    [recorder],
  )
}

class Recorder {
  readonly state: LiveSource<HistoryState>
  readonly #draft: Live<ItemDraft>
  #history: DraftHistory
  #isQuiet = false

  constructor(draft: Live<ItemDraft>, earlier: DraftHistory | undefined) {
    this.#draft = draft
    this.#history = earlier === undefined ? freshHistory(draft.get()) : { ...earlier, present: draft.get() }
    this.state = live(stateOf(this.#history))
  }

  now(): DraftHistory {
    this.hear()
    return this.#history
  }

  /** Takes note of what the form holds now. */
  hear(): void {
    const draft = this.#draft.get()
    if (this.#isQuiet || draft === this.#history.present) return
    this.#set(edited(this.#history, draft, performance.now()))
  }

  go(
    move: (history: DraftHistory) => { readonly next: DraftHistory | undefined; readonly step?: Step | undefined },
    put: (draft: ItemDraft) => void,
  ): Step | undefined {
    this.hear()
    const { next, step } = move(this.#history)
    if (next === undefined) return undefined
    // What the form makes of the draft is what it goes on from: a schema may have its own idea of the fields.
    this.quietly(
      () => put(next.present),
      (_, draft) => ({ ...next, present: draft }),
    )
    return step
  }

  quietly(change: () => void, after: (history: DraftHistory, draft: ItemDraft) => DraftHistory): void {
    this.#isQuiet = true
    try {
      change()
    } finally {
      this.#isQuiet = false
      this.#set(after(this.#history, this.#draft.get()))
    }
  }

  #set(history: DraftHistory): void {
    this.#history = history
    const [before, after] = [this.state.get(), stateOf(history)]
    // Most keys change neither, and then nobody has to hear of it.
    if (before.undo !== after.undo || before.redo !== after.redo) this.state.set(after)
  }
}

function stateOf({ past, future }: DraftHistory): HistoryState {
  return { undo: past.at(-1)?.what, redo: future.at(-1)?.what }
}
