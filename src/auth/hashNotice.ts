import { noticeOf } from './authErrors.ts'
import type { Notice } from './session.ts'

/**
 * Explains an error of the sign-in service that stands in the address itself (`#error=…&state=…`). The library passes
 * over it when it belongs to no sign-in of this tab, for example when a tab was opened from a copied sign-in address.
 * https://learn.microsoft.com/entra/identity-platform/v2-oauth2-auth-code-flow#error-response
 */
export function noticeInHash(hash: string): Notice | undefined {
  const answer = new URLSearchParams(hash.replace(/^#/, ''))
  const error = answer.get('error')
  if (!error || !answer.has('state')) return undefined
  return noticeOf({ errorCode: error, errorMessage: answer.get('error_description') ?? '' })
}
