import type { Observation } from './observation.ts'

let last: { readonly key: string; readonly observation: Observation } | undefined

/** Keeps what was found out last, while somebody looks at a field or another tab. */
export function keepLadder(key: string, observation: Observation): void {
  last = { key, observation }
}

/** What was found out last, if it was about this. */
export function keptLadder(key: string): Observation | undefined {
  return last?.key === key ? last.observation : undefined
}
