import { live } from '../../ui/live.ts'

/** The rows of the access list that are selected, by their numbers; no two rows have the same, whatever item is open. */
export const chosenRows = live<ReadonlySet<number>>(new Set())
