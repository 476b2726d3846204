import { live } from '../../ui/live.ts'

/** A list from elsewhere on the page that waits for the dialog that adds many people; undefined for none. */
export const askedList = live<string | undefined>(undefined)
