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
      const failure = source.get()
      if (failure === undefined) return undefined
      set(undefined)
      last = { submission, failure }
      return { 'X-Sandbox-Failure': failure }
    },
    playedIn: (submission) => (last?.submission === submission ? last.failure : undefined),
  }
}
