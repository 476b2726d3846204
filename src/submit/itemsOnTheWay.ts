import { live } from '../ui/live.ts'

/** How many submissions are under way, of whichever form. */
export const itemsOnTheWay = live(0)
