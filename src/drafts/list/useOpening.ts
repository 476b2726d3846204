import { useState } from 'react'
import type { Opening } from '../session/switchDraft.ts'

/** Another draft is opened; `isForced` gives up what cannot be saved. */
type Open = (isForced: boolean) => Promise<Opening>

/** The way from the list to another draft. */
export interface OpeningDraft {
  readonly leaveFor: (open: Open) => void
  /** There while the draft in the form would get lost: to open the other one nevertheless, or not. */
  readonly unsafe: { readonly openAnyway: () => void; readonly stay: () => void } | undefined
}

/** Opens drafts, and asks before one gets lost. `onOpened` follows when another draft is in the form; `say` says why not. */
export function useOpening(say: (trouble: string) => void, onOpened: () => void): OpeningDraft {
  const [unsafe, setUnsafe] = useState<Open>()
  const leaveFor = async (open: Open) => {
    say('')
    const opening = await open(false)
    if (opening === 'unsafe') return setUnsafe(() => open)
    if (opening === 'gone') return say('This draft is no longer on this device.')
    return onOpened()
  }
  return {
    leaveFor: (open) => void leaveFor(open),
    unsafe: unsafe && { openAnyway: () => void unsafe(true).then(onOpened), stay: () => setUnsafe(undefined) },
  }
}
