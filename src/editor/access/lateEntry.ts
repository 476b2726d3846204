import { latePart } from '../../ui/latePart.ts'

/** What draws access entries, and what else can be done with the list: an empty form needs none of it. */
export const lateEntry = latePart(() => import('./entryParts.ts'))
