import { z } from 'zod/mini'
import type { TokenResult } from '../graph/tokens.ts'
import { authExplanations } from './authExplanations.ts'
import type { Notice } from './session.ts'

/** Explains an error of the sign-in library in plain words. What the provider wrote is not repeated: it may hold names. */
export function noticeOf(error: unknown): Notice {
  const { codes } = factsOf(error)
  const known = authExplanations.find(([code]) => codes.includes(code))
  if (known) return { ...known[1], code: known[0] }
  return {
    message: 'Signing in did not work.',
    nextStep: 'Try again. If it keeps failing, give the code to your administrator.',
    code: codes[0] ?? 'unknown',
  }
}

/** What a failed silent token request means for the call that needed the token. */
export function tokenResultOf(error: unknown, scopes: readonly string[]): TokenResult {
  const { codes, needsInteraction } = factsOf(error)
  if (codes.some((code) => consentCodes.includes(code))) return { kind: 'consentNeeded', scopes }
  if (needsInteraction || codes.some((code) => signInCodes.includes(code))) return { kind: 'signInNeeded' }
  const { message, nextStep, code } = noticeOf(error)
  return { kind: 'failed', message: `${message} ${nextStep} (${code})` }
}

const consentCodes = ['consent_required', 'AADSTS65001', 'AADSTS90094']
// Without the hidden frame, a refresh token that has run out ends as a plain invalid_grant.
const signInCodes = [
  'invalid_grant',
  'no_account_error',
  'no_account_in_silent_request',
  'no_tokens_found',
  'refresh_token_expired',
  'token_refresh_required',
  'login_required',
  'interaction_required',
]

/** The codes of an error, the most telling first, and whether the library says that only the person can go on. */
function factsOf(error: unknown): { codes: readonly string[]; needsInteraction: boolean } {
  const read = errorSchema.safeParse(error)
  if (!read.success) return { codes: [], needsInteraction: false }
  const { name, errorCode, subError, errorNo, errorMessage } = read.data
  const inMessage = /AADSTS\d+/.exec(errorMessage)?.[0]
  const codes = [inMessage ?? (errorNo ? `AADSTS${errorNo}` : ''), subError, errorCode].filter((code) =>
    /^\w+$/.test(code),
  )
  return { codes, needsInteraction: name === 'InteractionRequiredAuthError' }
}

// By shape and not by class, so that this file does not load the library.
const text = z.lazy(() => z.catch(z.string(), ''))
const errorSchema = z.lazy(() =>
  z.object({ name: text, errorCode: z.string(), subError: text, errorNo: text, errorMessage: text }),
)
