import { browserStorage, storedText, tabStorage } from '../ui/storedValue.ts'

/**
 * Whether somebody may be signed in in this browser, known without the sign-in library: a mark of our own, because what
 * the library stores is its own affair. A browser that denies storage cannot say, so there somebody may be.
 */
export interface SessionMark {
  readonly isSet: () => boolean
  readonly set: () => void
  readonly clear: () => void
  /** Listens for the mark being set in another tab; answers with how to stop. */
  readonly onSetElsewhere: (listener: () => void) => () => void
}

/** The mark of this browser, and of this tab: another tab that finds nobody must not clear it while this one signs in. */
export const browserSessionMark: SessionMark = {
  isSet() {
    if (isSignInAnswer(location.hash)) return true
    return marks.some((mark) => mark.presence() !== 'absent')
  },
  set() {
    for (const mark of marks) mark.write('maybe')
  },
  clear() {
    for (const mark of marks) mark.remove()
  },
  onSetElsewhere(listener) {
    const onStorage = (event: StorageEvent) => {
      if (event.key === key && event.newValue !== null) listener()
    }
    window.addEventListener('storage', onStorage)
    return () => window.removeEventListener('storage', onStorage)
  },
}

const key = 'external-item-editor.session'
const marks = [storedText(key, browserStorage), storedText(key, tabStorage)]

/** https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#error-response */
function isSignInAnswer(hash: string): boolean {
  return new URLSearchParams(hash.slice(1)).has('state')
}
