import { useEffect } from 'react'
import type { DraftState } from '../item/draftState.ts'
import { loadInTurn, online } from '../ui/idle.ts'
import type { Live } from '../ui/live.ts'

/**
 * Once something was typed there is work, and being offline must not take a part of the product away from it: the browser
 * keeps all files, or else what the first screen does not need is loaded, a part in each idle moment. A part that cannot be
 * had now is asked for when it is used. What tells how sending ended is loaded as soon as the item has an ID.
 */
export function useLateParts(
  state: Live<{ readonly draft: Pick<DraftState['draft'], 'itemId'> }>,
  keepsFiles: () => Promise<boolean>,
  listParts: () => Promise<readonly LatePart[]> = everyPart,
  loadAnswer: LatePart = answerPart,
): void {
  useEffect(() => {
    let isLeft = false
    let wait: ReturnType<typeof setTimeout> | undefined
    const stopAnswer = state.subscribe(() => {
      if (state.get().draft.itemId === '') return
      stopAnswer()
      // Without it nobody is told what became of a submit, and the network may go at any time.
      if (navigator.onLine) void loadAnswer().catch(() => undefined)
    })
    const stop = state.subscribe(() => {
      stop()
      wait = setTimeout(async () => {
        await online()
        if (isLeft || (await keepsFiles().catch(() => false))) return
        await loadInTurn(await listParts().catch(() => []), 5000, () => isLeft)
      }, afterFirstChange)
    })
    return () => {
      isLeft = true
      stop()
      stopAnswer()
      clearTimeout(wait)
    }
  }, [state, keepsFiles, listParts, loadAnswer])
}

type LatePart = () => Promise<unknown>

const answerPart = () => import('../sending/answer/ResponsePanel.tsx')

// The list itself is long, with the addresses of all files in it.
const everyPart = () => import('./lateParts.ts').then((module) => module.lateParts)

/** In milliseconds: the first keys have the page to themselves. */
const afterFirstChange = 3000
