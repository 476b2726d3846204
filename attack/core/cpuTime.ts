import { readFileSync } from 'node:fs'

/**
 * Milliseconds that the main thread of this process was at work, where the system tells: on a machine that does other things
 * meanwhile a clock tells more. Elsewhere the clock.
 */
export function cpuTime(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1_000_000
  } catch {
    return performance.now()
  }
}
