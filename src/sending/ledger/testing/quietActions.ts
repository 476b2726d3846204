import type { LedgerActions } from '../ledgerActions.ts'

/** Actions for tests of what is shown: nothing was sent from here, and what is asked for works at once. */
export const quietActions: LedgerActions = {
  rows: () => Promise.resolve([]),
  payloadIds: () => Promise.resolve(new Set()),
  open: () => Promise.resolve(undefined),
  duplicate: () => Promise.resolve(undefined),
  check: () => Promise.resolve('saved'),
  find: () => undefined,
  remove: () => Promise.resolve(undefined),
}
