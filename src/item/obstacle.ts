import type { Session } from '../auth/session.ts'
import type { DraftObstacle } from '../domain/checkDraft.ts'

/**
 * What stands against sending, as a sentence. `isDisabled` when Submit can do nothing about it; otherwise Submit leads to
 * the first field to fix.
 */
export interface Obstacle {
  readonly kind: 'starting' | 'signIn' | 'inAnotherTab' | DraftObstacle['kind']
  readonly reason: string
  readonly isDisabled: boolean
}

/** Why the item cannot be sent now: by whom first, then by what stops any submit of it. Undefined when it can. */
export function obstacleOf(ofDraft: DraftObstacle | undefined, session: Session['kind']): Obstacle | undefined {
  if (session === 'starting') return { kind: 'starting', reason: 'Checking who is signed in', isDisabled: true }
  if (session !== 'signedIn') return { kind: 'signIn', reason: 'Sign in to submit', isDisabled: true }
  if (ofDraft === undefined) return undefined
  switch (ofDraft.kind) {
    case 'oversize':
      return { kind: 'oversize', reason: ofDraft.problem.message, isDisabled: true }
    case 'errors':
      return {
        kind: 'errors',
        reason: ofDraft.count === 1 ? '1 thing to fix' : `${ofDraft.count} things to fix`,
        isDisabled: false,
      }
  }
}

/** Nothing is sent from a tab that only shows the draft of another one. */
export const inAnotherTab: Obstacle = {
  kind: 'inAnotherTab',
  reason: 'This draft is open in another tab',
  isDisabled: true,
}
