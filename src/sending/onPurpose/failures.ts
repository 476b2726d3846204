import { plantedFailure } from './failureOnPurpose.ts'

/**
 * The failures that the sandbox plays, by the ID that asks for each (sandbox/sentinels.ts), in words for a menu and in its order:
 * the one that shows most comes first.
 */
export const failures = {
  failPlanted: 'A mistake in the payload (400)',
  fail400Generic: 'Malformed, with no field named (400)',
  failExpiredToken: 'The sign-in has expired (401)',
  failClaims: 'The sign-in must be confirmed (401)',
  failOwner: 'The connection belongs to another app (403)',
  failConflict: 'The name is taken (409)',
  failTooLarge: 'The item is too large (413)',
  failThrottled: 'Too many requests, wait 3 seconds (429)',
  failThrottledNoRetryAfter: 'Too many requests, no time given (429)',
  fail502: 'Graph is unavailable, with a web page as answer (502)',
  fail503: 'Graph is unavailable (503)',
  failDropped: 'The answer breaks off, the item is stored',
  failMalformedJson: 'The answer is not JSON, the item is stored',
  slow: 'A slow answer, time to cancel',
  lostItem: 'Saved, but not stored',
  slowIndexed: 'Saved, found after two minutes',
  neverIndexed: 'Saved, never found',
  searchThrottled: 'Saved, search is busy at first (429)',
  searchForbidden: 'Saved, search is not allowed (403)',
  searchDown: 'Saved, search is broken (500)',
  copilotHidden: 'Saved, hidden from Copilot',
} as const satisfies Readonly<Record<string, string>>

export type FailureId = keyof typeof failures

/** The IDs of {@link failures}, in their order. */
export function failureIds(): readonly FailureId[] {
  return Object.keys(failures).filter(isFailureId)
}

/** The groups of failures, by the first of each. */
const groups = {
  failPlanted: 'Refused',
  failThrottled: 'Busy, unavailable or lost',
  lostItem: 'After saving',
} as const satisfies Partial<Record<FailureId, string>>

/** What the failures from this one on have in common, where it is the first of them. */
export function failureHeading(id: FailureId): string | undefined {
  const headings: Partial<Record<FailureId, string>> = groups
  return headings[id]
}

/** What the menu says more of a failure. */
export function failureDetail(id: FailureId): string | undefined {
  return id === plantedFailure ? 'Best for a demo: Result names the mistake.' : undefined
}

/** What comes of the next submit, as a sentence; undefined for a failure that is not there. */
export function armedText(failure: string): string | undefined {
  if (!isFailureId(failure)) return undefined
  if (failure === 'slow') return 'The next submit will be slow.'
  if (failure === plantedFailure) return 'The next submit will fail: a mistake is planted in what is sent (400).'
  const what = failures[failure]
  return isAfterSaving(failure)
    ? `The next submit will be ${what.slice(0, 1).toLowerCase()}${what.slice(1)}.`
    : `The next submit will fail: ${what}.`
}

/** What is heard when one is chosen; undefined for a failure that is not there. */
export function chosenText(failure: string): string | undefined {
  return isFailureId(failure) ? `Chosen for the next submit: ${failures[failure]}.` : undefined
}

/** Why a submission ended as it did; undefined for a failure that is not there. `isFine`: the checks found nothing in the item. */
export function playedText(failure: string, isSaved: boolean, isFine = false): string | undefined {
  if (!isFailureId(failure)) return undefined
  const played = 'Played on purpose'
  // What is planted is named below it.
  if (failure === plantedFailure && !isSaved) return `${played}. The item in the form is as it was.`
  if (isAfterSaving(failure)) return `${played}: ${failures[failure]}.`
  if (isSaved) return `${played}: ${failures[failure]}. The editor got the item saved.`
  // An audience has the failure itself in sight, right below: this is one line.
  return `${played}. ${isFine ? 'Nothing is wrong with the item.' : 'It says nothing about the item.'}`
}

/** Those that go wrong only when the item is looked for. */
function isAfterSaving(id: FailureId): boolean {
  const upToIt = failureIds().slice(0, failureIds().indexOf(id) + 1)
  return upToIt.flatMap((each) => failureHeading(each) ?? []).at(-1) === groups.lostItem
}

function isFailureId(id: string): id is FailureId {
  return Object.hasOwn(failures, id)
}
