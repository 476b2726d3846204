import { live } from '../ui/live.ts'

/** Whether somebody asked elsewhere on the page, such as below a result, to see whether the item is found. */
export const checkWish = live(false)
