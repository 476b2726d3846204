import { live } from '../ui/live.ts'

/** How often Graph took an item from this page: what is said about the item before that is over then. */
export const lastSaved = live(0)
