import { latePart } from '../ui/latePart.ts'

/** The offer to grant all permissions at once: it is needed only once one is missing. */
export const everything = latePart(() => import('./AskForEverything.tsx'))
