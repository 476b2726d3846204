import { accessList } from './accessList.ts'
import { answers } from './answers.ts'
import { beginning } from './beginning.ts'
import { connections } from './connections.ts'
import { drafts } from './drafts.ts'
import { itemInForm } from './itemInForm.ts'
import type { Story } from './state.ts'
import { windows } from './windows.ts'

/** THE TABLE of the states of the screen and of what can be done in each. A new dialog, notice, tab or answer is a row in it. */
export const allStories: readonly Story[] = [beginning, itemInForm, accessList, answers, connections, drafts, windows]
