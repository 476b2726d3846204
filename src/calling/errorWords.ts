import { latePart } from '../ui/latePart.ts'

/** What is said about a failure: nobody needs the sentences before something failed. */
export const errorWords = latePart(() => import('./describeGraphError.ts'))
