import type { AclType } from '../itemDraft.ts'

/**
 * What an entry for everybody is called wherever one reads who can find an item: whether guests are among them is said each
 * time, and without a comma, so that the name can stand in any sentence. Undefined for all others.
 */
export function everybodyName(type: AclType): string | undefined {
  if (type === 'everyone') return 'Everyone including guests'
  return type === 'everyoneExceptGuests' ? 'Everyone except guests' : undefined
}
