import type { GraphRefusal } from '../graphError.ts'

/** Says 429 to every so many reads of the directory, counted for each session. */
export type DirectoryThrottle = {
  /** How many reads it takes; 0 for never. */
  readonly every: () => number
  readonly setEvery: (every: number) => void
  /** Counts a read; the refusal when it is one too many. */
  readonly refuse: (sessionId: string) => GraphRefusal | undefined
}

/** A directory that is busy after every so many reads; 0 for never. */
export function directoryThrottle(every: number): DirectoryThrottle {
  let current = every
  const reads = new Map<string, number>()
  return {
    every: () => current,
    setEvery(next) {
      current = next
      reads.clear()
    },
    refuse(sessionId) {
      if (current === 0) return undefined
      const count = (reads.get(sessionId) ?? 0) + 1
      reads.set(sessionId, count)
      return count % current === 0 ? directoryBusy : undefined
    },
  }
}

/** What a busy directory answers. https://learn.microsoft.com/graph/throttling */
export const directoryBusy: GraphRefusal = {
  status: 429,
  code: 'TooManyRequests',
  message: 'Too many requests. Wait before you try again.',
  headers: { 'Retry-After': '1' },
}
