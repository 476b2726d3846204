import { useEffect } from 'react'
import { idle } from '../ui/idle.ts'
import type { Live } from '../ui/live.ts'

/**
 * Once something was typed there is work, and being offline must not take a part of the product away from it: the browser
 * keeps all files, or else what the first screen does not need is loaded, a part in each idle moment. A part that cannot be
 * had now is asked for when it is used.
 */
export function useLateParts(
  draft: Live<unknown>,
  keepsFiles: () => Promise<boolean>,
  listParts: () => Promise<readonly LatePart[]> = everyPart,
): void {
  useEffect(() => {
    let isLeft = false
    let wait: ReturnType<typeof setTimeout> | undefined
    const stop = draft.subscribe(() => {
      stop()
      wait = setTimeout(async () => {
        await online()
        if (isLeft || (await keepsFiles().catch(() => false))) return
        for (const load of await listParts().catch(() => [])) {
          await idle(5000)
          await online()
          if (isLeft) return
          await load().catch(() => undefined)
        }
      }, afterFirstChange)
    })
    return () => {
      isLeft = true
      stop()
      clearTimeout(wait)
    }
  }, [draft, keepsFiles, listParts])
}

type LatePart = () => Promise<unknown>

// The list itself is long, with the addresses of all files in it.
const everyPart = () => import('./lateParts.ts').then((module) => module.lateParts)

/** In milliseconds: the first keys have the page to themselves. */
const afterFirstChange = 3000

// Asking while there is no network would only be in vain, and end the list too soon.
function online(): Promise<void> {
  if (navigator.onLine) return Promise.resolve()
  return new Promise((resolve) => addEventListener('online', () => resolve(), { once: true }))
}
