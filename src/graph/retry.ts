import type { GraphError } from './graphError.ts'

/** Whether to try a failed call again, and when. Waiting, with a countdown and Cancel, is the caller's part. */
export type NextRetry =
  | {
      readonly kind: 'retry'
      readonly afterSeconds: number
      /** Whether Graph named the time (Retry-After); otherwise the editor chose it. */
      readonly askedByGraph: boolean
    }
  | { readonly kind: 'stop' }

/** The first try and three more. */
const maxAttempts = 4

/** Nobody sits in front of a countdown of hours: then the answer is shown, with its time. */
const longestWaitSeconds = 3600

/** Graph's samples wait no longer than this between two tries unless told to. */
const longestBackoffSeconds = 60

/**
 * Decides on the next try after `attempt` tries (1 after the first failure). `random` is from 0 up to 1.
 * Only 429, 503 and 504 are tried again: in all three Graph asks for it. A lost answer (offline, broken off, stopped)
 * is not: a PUT may have arrived, so the user decides.
 * https://learn.microsoft.com/graph/throttling#best-practices-to-handle-throttling
 */
export function nextRetry(error: GraphError, attempt: number, random: number): NextRetry {
  if (attempt >= maxAttempts) return { kind: 'stop' }
  if (error.kind !== 'throttled' && error.kind !== 'serverDown') return { kind: 'stop' }
  if (error.kind === 'serverDown' && error.refusal.status !== 503 && error.refusal.status !== 504)
    return { kind: 'stop' }
  if (error.retryAfterSeconds !== undefined && error.retryAfterSeconds > longestWaitSeconds) return { kind: 'stop' }
  if (error.retryAfterSeconds !== undefined)
    return {
      kind: 'retry',
      afterSeconds: error.retryAfterSeconds,
      askedByGraph: true,
    }
  return { kind: 'retry', afterSeconds: backoffSeconds(attempt, random), askedByGraph: false }
}

// Between half and all of 4, 8, 16, … seconds: clients that failed together do not come back together.
function backoffSeconds(attempt: number, random: number): number {
  const full = Math.min(longestBackoffSeconds, 2 ** (attempt + 1))
  return Math.round(full * (0.5 + random / 2) * 10) / 10
}
