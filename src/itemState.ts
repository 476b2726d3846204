import type { Session } from './auth/session.ts'
import type { ItemDraft } from './domain/itemDraft.ts'
import type { Problem } from './domain/problem.ts'

/** Why the item cannot be sent now, as a sentence; undefined when it can. */
export function blockedBecause(problems: readonly Problem[], session: Session['kind']): string | undefined {
  if (session === 'starting') return 'Checking who is signed in'
  if (session !== 'signedIn') return 'Sign in to submit'
  const errors = problems.filter(({ severity }) => severity === 'error')
  const oversize = errors.find(({ rule }) => rule === 'size-over-limit')
  if (oversize !== undefined) return oversize.message
  if (errors.length === 0) return undefined
  return errors.length === 1 ? 'Fix 1 error to submit' : `Fix ${errors.length} errors to submit`
}

/** True for a draft in which nothing has been chosen or typed. */
export function isUntouched({ connectionId, itemId, acl, properties, content }: ItemDraft): boolean {
  return (
    connectionId === '' &&
    itemId === '' &&
    acl.length === 0 &&
    properties.every(({ value }) => value.kind === 'absent') &&
    content.kind === 'absent'
  )
}
