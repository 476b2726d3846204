import { useEffect, useState } from 'react'
import { type ComparedMember, compareItems, type ItemMembers } from '../domain/compare/compareItems.ts'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { inSlices } from '../ui/inSlices.ts'
import type { Live } from '../ui/live.ts'

/** A draft compared with an earlier item. */
export interface Comparison {
  readonly draft: ItemDraft
  readonly members: readonly ComparedMember[]
}

/** Compares the draft with an item, where there are both, again after each pause in typing, a few milliseconds at a time. */
export function useComparison(
  before: ItemMembers | undefined,
  draft: Live<ItemDraft> | undefined,
): Comparison | undefined {
  const [comparison, setComparison] = useState<Comparison & { readonly before: ItemMembers }>()
  useEffect(() => {
    if (before === undefined || draft === undefined) return undefined
    let abort = new AbortController()
    let timer: ReturnType<typeof setTimeout> | undefined
    const compare = async () => {
      abort.abort()
      abort = new AbortController()
      const { signal } = abort
      const now = draft.get()
      try {
        const members = await inSlices(compareItems(before, now), { signal })
        setComparison({ before, draft: now, members })
      } catch (error) {
        if (!signal.aborted) throw error
      }
    }
    let last = draft.get()
    const stopListening = draft.subscribe(() => {
      if (draft.get() === last) return
      last = draft.get()
      clearTimeout(timer)
      timer = setTimeout(() => void compare(), pauseMilliseconds)
    })
    void compare()
    return () => {
      clearTimeout(timer)
      abort.abort()
      stopListening()
    }
  }, [before, draft])
  return draft !== undefined && comparison?.before === before ? comparison : undefined
}

const pauseMilliseconds = 200
