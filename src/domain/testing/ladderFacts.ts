import type { LadderFacts } from '../search/ladderFacts.ts'

/** The moment of {@link foundItemFacts}. */
export const ladderNow = Date.UTC(2026, 0, 15, 12)

/** An item that was saved 40 minutes ago and is found by whoever asks, for tests. */
export const foundItemFacts: LadderFacts = {
  now: ladderNow,
  connectionId: 'tickets',
  itemId: 'TICKET42',
  write: savedBefore(40),
  connection: observed('ready'),
  stored: observed({ kind: 'found', sameAsSent: true }),
  access: observed({ answer: 'yes', reason: 'The entry for Everyone lets Ada find it.' }),
  search: observed({ byId: true, byContent: true, property: 'title' }),
  copilot: observed(true),
}

/** What changes of them when no item is stored. */
export const missingItem = { stored: observed({ kind: 'missing' as const }) }

/** What search says when it does not find it. */
export const unfoundItem = observed({ byId: false, byContent: false, property: 'title' })

/** An answer. */
export function observed<Value>(value: Value) {
  return { kind: 'ok', value } as const
}

/** A call that failed. */
export function failedWith(status: number) {
  return { kind: 'failed', status, message: `Graph answers ${status}.` } as const
}

/** A write from this device. */
export function savedBefore(minutes: number) {
  return { kind: 'saved', at: ladderNow - minutes * 60_000 } as const
}
