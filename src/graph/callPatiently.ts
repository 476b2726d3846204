import type { GraphResult } from './graphClient.ts'
import type { GraphError } from './graphError.ts'
import { nextRetry } from './retry.ts'
import { waitUnlessAborted } from './waitUnlessAborted.ts'

/** A wait before the same call is made again. `until` is in milliseconds since 1970. */
export interface Waiting {
  /** How often it was tried: 1 after the first try. */
  readonly attempt: number
  readonly until: number
  readonly error: GraphError
  /** Whether Graph named the time; otherwise the editor chose it. */
  readonly askedByGraph: boolean
}

export interface Patience {
  readonly signal?: AbortSignal | undefined
  readonly onAttempt?: (attempt: number) => void
  readonly onWaiting?: (waiting: Waiting) => void
  /** Asked after the wait: whether to make the call again, or leave it at this error. Left out for always. */
  readonly shallRepeat?: (error: GraphError) => Promise<boolean>
  readonly now?: () => number
  /** From 0 up to 1. */
  readonly random?: () => number
}

/**
 * Makes a call, and when Graph asks to wait (429, 503, 504) waits and makes the same call again; every other failure is the
 * result. Aborting ends waiting and calling alike.
 */
export async function callPatiently(
  call: () => Promise<GraphResult>,
  { signal, onAttempt, onWaiting, shallRepeat, now = Date.now, random = Math.random }: Patience,
): Promise<GraphResult> {
  for (let attempt = 1; ; attempt++) {
    onAttempt?.(attempt)
    const result = await call()
    if (result.kind === 'ok') return result
    const next = nextRetry(result.error, attempt, random())
    if (next.kind === 'stop') return result
    const milliseconds = next.afterSeconds * 1000
    onWaiting?.({ attempt, until: now() + milliseconds, error: result.error, askedByGraph: next.askedByGraph })
    // The answer that was being waited out says more than "stopped" would.
    if (!(await waitUnlessAborted(milliseconds, signal))) return result
    if (shallRepeat !== undefined && !(await shallRepeat(result.error))) return result
  }
}
