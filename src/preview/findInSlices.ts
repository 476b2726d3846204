import { findInPayload, type Match } from '../domain/payload/findInPayload.ts'
import type { Payload } from '../domain/payload/payload.ts'
import { nextTask } from '../ui/inSlices.ts'
import type { Found } from './matchSteps.ts'

interface Listening {
  readonly signal: AbortSignal
  /** Is told what was found so far, now and then, and at the end. */
  readonly onFound: (found: Found) => void
}

/** Looks through a payload a few milliseconds at a time, so that no key waits for it. */
export async function findInSlices(payload: Payload, query: string, { signal, onFound }: Listening): Promise<void> {
  const matches: Match[] = []
  let sliceStart = performance.now()
  let toldAt = sliceStart
  for (const portion of findInPayload(payload, query)) {
    matches.push(...portion)
    if (matches.length > mostMatches) {
      onFound({ query, matches: matches.slice(0, mostMatches), progress: 'more' })
      return
    }
    const now = performance.now()
    if (now - sliceStart < sliceMilliseconds) continue
    if (now - toldAt > tellMilliseconds) {
      onFound({ query, matches: [...matches], progress: 'searching' })
      toldAt = now
    }
    await nextTask()
    if (signal.aborted) return
    sliceStart = performance.now()
  }
  onFound({ query, matches, progress: 'done' })
}

/** Nobody steps through more. */
const mostMatches = 10_000
const sliceMilliseconds = 4
const tellMilliseconds = 150
