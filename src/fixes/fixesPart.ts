import { latePart } from '../ui/latePart.ts'

/** What mends problems: see lateFixes.ts. */
export const fixesPart = latePart(() => import('./lateFixes.ts'))
