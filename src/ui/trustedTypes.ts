import type { WindowLike } from 'dompurify'

declare global {
  interface Window {
    /** Not in every browser: https://developer.mozilla.org/docs/Web/API/Trusted_Types_API */
    readonly trustedTypes?: WindowLike['trustedTypes']
  }
}

/**
 * What a policy of Trusted Types does with all that it has no use for; a whole policy has these three. The names of policies
 * stand in config/contentSecurityPolicy.ts.
 */
export const refusingPolicy = { createHTML: refused, createScript: refused, createScriptURL: refused } as const

function refused(): never {
  throw new TypeError('No text becomes a script here.')
}
