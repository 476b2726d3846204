import { latePart } from '../../ui/latePart.ts'

/** What a form of a schema does not need to be filled in, or only some of its fields: see rareFields.ts. */
export const lateFields = latePart(() => import('./rareFields.ts'))

/** What dates need: see dateFields.ts. */
export const lateDates = latePart(() => import('./dateFields.ts'))
