import { leftFor } from '../../signInReturn/leftFor.ts'

/** What the page is left for by each of the dialogs that come back. */
export const toolWishes = { test: 'trial', groups: 'groups', effects: 'effects', many: 'list' } as const

/** Whether one of these dialogs was left for a consent page. */
export function wasToolLeft(): boolean {
  return Object.values(toolWishes).some((each) => leftFor(each) !== undefined)
}
