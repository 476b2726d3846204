import type { ItemTarget } from '../sending/stored/storedItems.ts'
import { live } from '../ui/live.ts'

/** Whether somebody asked elsewhere on the page, such as below a result, to see whether the item is found; or which one. */
export const checkWish = live<boolean | ItemTarget>(false)
