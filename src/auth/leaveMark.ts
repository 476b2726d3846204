import { storedText, tabStorage } from '../ui/storedValue.ts'

/**
 * For what this tab was left: noted before a sign-in page is opened and taken away on the return. When it is still there
 * and no answer came along, the sign-in did not finish.
 */
export const leaveMark = {
  set: (reason: LeaveReason) => stored.write(reason),
  /** The reason, once: asked again there is none. */
  take(): LeaveReason | undefined {
    const reason = stored.read()
    stored.remove()
    return reasons.find((each) => each === reason)
  },
}

/** To sign in, to ask for one more access, or to sign out. */
export type LeaveReason = (typeof reasons)[number]

const reasons = ['signIn', 'access', 'signOut'] as const
const stored = storedText('external-item-editor.leaving', tabStorage)
