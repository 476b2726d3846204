import { live } from '../../ui/live.ts'

/** The rows of the access list that are selected, by their ids; no two rows have the same, whatever item is open. */
export const chosenRows = live<ReadonlySet<string>>(new Set())
