/**
 * The failures that the sandbox plays, by the item ID that asks for each (sandbox/sentinels.ts), in words for a menu.
 */
export const failures = {
  failThrottled: 'Too many requests, wait 3 seconds (429)',
  failThrottledNoRetryAfter: 'Too many requests, no time given (429)',
  failExpiredToken: 'The sign-in has expired (401)',
  failClaims: 'The sign-in must be confirmed (401)',
  failOwner: 'The connection belongs to another app (403)',
  failConflict: 'The name is taken (409)',
  failTooLarge: 'The item is too large (413)',
  fail400Generic: 'Malformed, with no field named (400)',
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

/** The item IDs of {@link failures}, in their order. */
export function failureIds(): readonly FailureId[] {
  return Object.keys(failures).filter((id): id is FailureId => Object.hasOwn(failures, id))
}
