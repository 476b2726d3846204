import type { ItemTarget } from '../sending/stored/storedItems.ts'
import { live } from '../ui/live.ts'

/** The item that somebody wants to be checked, as asked elsewhere on the page, such as below a result; until that begins. */
export const checkWish = live<ItemTarget | undefined>(undefined)
