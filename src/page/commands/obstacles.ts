import { inAnotherTab } from '../../item/obstacle.ts'
import type { CommandParts } from './command.ts'

type PageOf<Member extends keyof CommandParts['page']> = { readonly page: Pick<CommandParts['page'], Member> }

/** Why the draft cannot be changed here: another tab has it. */
export function readOnlyObstacle({ page }: PageOf<'isReadOnly'>): string | undefined {
  return page.isReadOnly ? `${inAnotherTab.reason}.` : undefined
}

/** Why no other draft can come into the form: this one is being sent. */
export function sendingObstacle({ page }: PageOf<'submission'>): string | undefined {
  return page.submission.isPending ? 'An item is on its way.' : undefined
}

/** Why nothing can be changed in Graph for the item: nobody is signed in, or another tab has the draft. */
export function signedInObstacle({ page }: PageOf<'isReadOnly' | 'session'>): string | undefined {
  return page.session.kind === 'signedIn' ? readOnlyObstacle({ page }) : 'Sign in first.'
}
