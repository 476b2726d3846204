import type { Waiting } from '../../graph/callPatiently.ts'
import { waitText } from '../waitText.ts'

/** One try that Graph was too busy for, and the wait after it. */
export interface Wait {
  readonly status: number
  readonly seconds: number
  readonly askedByGraph: boolean
}

/** The wait that begins now. */
export function waitOf({ error, until, askedByGraph }: Waiting, now = Date.now): Wait {
  const named = 'retryAfterSeconds' in error ? error.retryAfterSeconds : undefined
  return {
    status: 'refusal' in error ? error.refusal.status : 0,
    // What Graph named stays the same while it is counted down.
    seconds: Math.max(0, Math.ceil(named ?? (until - now()) / 1000)),
    askedByGraph,
  }
}

/** What happened, while it is waited: what Graph answered, who chose the time, and that nobody has to do anything. */
export function busyText(wait: Wait): string {
  const time = waitText(wait.seconds)
  const pause = wait.askedByGraph ? `It asked to wait ${time}` : `It named no time to wait; the editor waits ${time}`
  return `Graph is ${trouble(wait.status)}. ${pause}; sending again by itself.`
}

/** The same once it is over, as one line: "Graph was busy (429) first; sent again after 3 s." */
export function wasBusyText(waits: readonly Wait[]): string | undefined {
  const [first] = waits
  if (first === undefined) return undefined
  const times = waits.map(({ seconds }) => waitText(seconds)).join(', then ')
  return `Graph was ${first.status === 429 ? 'busy' : 'unavailable'} (${first.status}) first; sent again after ${times}.`
}

function trouble(status: number): string {
  return status === 429 ? 'busy: too many requests (429)' : `unavailable (${status})`
}
