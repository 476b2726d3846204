/**
 * The item ids that make a PUT, or what comes after it, go wrong on purpose, each with what it does. They work in every
 * connection, for a token that may write there. "First" starts over a minute later, and with another sign-in. The same is
 * played for any other item whose PUT names one in {@link failureHeader}; there each time is the first.
 */
export const sentinels = {
  failThrottled: 'First PUT: 429 with Retry-After: 3. The next one succeeds.',
  failThrottledNoRetryAfter: 'First PUT: 429 without a Retry-After header. The next one succeeds.',
  failExpiredToken: 'First PUT: 401 as for an expired token. Succeeds with a token issued after that.',
  failClaims: '401 with a claims challenge, until the sign-in page has shown "Verify it\'s you".',
  failOwner: '403: the connection belongs to another app.',
  failConflict: '409: the name is taken.',
  failTooLarge: '413: the request is too large.',
  fail502: '502 with an HTML page instead of JSON, as a gateway answers.',
  fail503: '503: the service is not available.',
  fail400Generic: '400 that names no field: the inner error has neither code nor message.',
  failPlanted: 'What the check of the item refuses is a 400 that names no field. An item that is right is stored.',
  failDropped: '200 and half of an answer, then the connection breaks. The item is stored.',
  failMalformedJson: '200 with an answer that is not JSON. The item is stored.',
  slow: 'Takes four seconds, then succeeds. A request aborted before that stores nothing.',
  lostItem: '200, and nothing is stored.',
  slowIndexed: '200. Search knows the item after two minutes.',
  neverIndexed: '200. Search never knows the item.',
  searchThrottled: '200. First search for it: 429 with Retry-After: 1. The next one finds.',
  searchForbidden: '200. A search for it answers 403.',
  searchDown: '200. A search for it answers 500.',
  copilotHidden: '200. Search knows the item, Copilot does not.',
} as const satisfies Readonly<Record<string, string>>

/** The header by which a PUT asks for a failure. The real service does not know it. */
export const failureHeader = 'X-Sandbox-Failure'

export type SentinelId = keyof typeof sentinels

export function isSentinelId(itemId: string): itemId is SentinelId {
  return Object.hasOwn(sentinels, itemId)
}
