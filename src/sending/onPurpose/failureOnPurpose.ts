import { type LiveSource, live } from '../../ui/live.ts'
import { storedText, tabStorage } from '../../ui/storedValue.ts'
import type { Submission } from '../protocol/submission.ts'

/** The failure that the sandbox is to play at the next submit. It outlives another draft and the way to a sign-in page. */
export interface FailureOnPurpose {
  /** By its ID in the sandbox; undefined for none. */
  readonly armed: LiveSource<string | undefined>
  /** What asks the sandbox for it, at the first PUT of a submission: from then on nothing is armed. */
  readonly headersFor: (submission: Submission) => Readonly<Record<string, string>> | undefined
  /** What the sandbox was asked for at a submission, if that was the last one that asked for anything. */
  readonly playedIn: (submission: Submission) => string | undefined
}

/** The one for which a mistake is put into what is sent. */
export const plantedFailure = 'failPlanted'

/** What is armed in this tab. */
export function failureOnPurpose(): FailureOnPurpose {
  const stored = storedText('external-item-editor.next-failure', tabStorage)
  const source = live(stored.read())
  let last: { readonly submission: Submission; readonly failure: string } | undefined
  const set = (failure: string | undefined) => {
    if (failure === undefined) stored.remove()
    else stored.write(failure)
    source.set(failure)
  }
  return {
    armed: { ...source, set },
    headersFor(submission) {
      // What has a planted mistake is answered in the same way however often it is sent.
      const again = last?.submission === submission && last.failure === plantedFailure ? plantedFailure : undefined
      const failure = again ?? source.get()
      if (failure === undefined) return undefined
      if (again === undefined) set(undefined)
      last = { submission, failure }
      return { 'X-Sandbox-Failure': failure }
    },
    playedIn: (submission) => (last?.submission === submission ? last.failure : undefined),
  }
}
