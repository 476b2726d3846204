import type { Session } from '../auth/session.ts'
import type { Problem } from '../domain/problem.ts'

/**
 * What stands against sending, as a sentence. `isDisabled` when Submit can do nothing about it; otherwise Submit leads to
 * the first field to fix.
 */
export interface Obstacle {
  readonly reason: string
  readonly isDisabled: boolean
}

/** Why the item cannot be sent now; undefined when it can. */
export function obstacleOf(problems: readonly Problem[], session: Session['kind']): Obstacle | undefined {
  if (session === 'starting') return { reason: 'Checking who is signed in', isDisabled: true }
  if (session !== 'signedIn') return { reason: 'Sign in to submit', isDisabled: true }
  const errors = problems.filter(({ severity }) => severity === 'error')
  const oversize = errors.find(({ rule }) => rule === 'size-over-limit')
  if (oversize !== undefined) return { reason: oversize.message, isDisabled: true }
  if (errors.length === 0) return undefined
  return {
    reason: errors.length === 1 ? '1 error to fix first' : `${errors.length} errors to fix first`,
    isDisabled: false,
  }
}

/** Nothing is sent from a tab that only shows the draft of another one. */
export const inAnotherTab: Obstacle = { reason: 'This draft is open in another tab', isDisabled: true }
