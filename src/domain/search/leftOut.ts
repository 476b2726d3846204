import type { LadderFacts } from './ladderFacts.ts'

/**
 * Why the access list leaves out whoever asks: the item is for others, which is no fault; an entry denies it; or nobody is let
 * in. Undefined where they are let in, or where that is not certain.
 */
export function leftOutBy({ access }: Pick<LadderFacts, 'access'>): 'others' | 'denied' | 'nobody' | undefined {
  return access.kind === 'ok' && access.value.answer === 'no' ? (access.value.fault ?? 'others') : undefined
}
