import type { TokenError } from './tokenError.ts'

/**
 * Where a sign-in goes wrong when its code is chosen on the page "Pick an account". `page`: the sign-in page says so, and
 * nothing goes back to the app. `code`: the answer to the app is refused when it is redeemed. `renewal`: signing in works, and
 * the first renewal of the token after it is refused.
 */
export type FaultPlace = 'page' | 'code' | 'renewal'

type Fault = {
  readonly place: FaultPlace
  readonly sentence: string
  readonly error?: string
  readonly suberror?: TokenError['suberror']
  /** The claims that the next interactive sign-in has to bring along. */
  readonly claims?: string
}

/** Every code that can be chosen. https://learn.microsoft.com/entra/identity-platform/reference-error-codes */
export const faults = {
  AADSTS50011: { place: 'page', sentence: 'The redirect URI specified in the request does not match.' },
  AADSTS700016: { place: 'page', sentence: 'The application was not found in the directory.' },
  AADSTS90002: { place: 'page', sentence: 'The tenant was not found.' },
  AADSTS50020: { place: 'page', sentence: 'The user account does not exist in the tenant.' },
  AADSTS50105: { place: 'page', sentence: 'The signed-in user is not assigned to a role for the application.' },
  AADSTS50057: { place: 'page', sentence: 'The user account is disabled.' },
  AADSTS53003: { place: 'page', sentence: 'Access has been blocked by Conditional Access policies.' },
  AADSTS7000112: { place: 'page', sentence: 'The application is disabled.' },
  AADSTS650052: {
    place: 'page',
    sentence: 'The app needs access to a service that your organization has not subscribed to.',
  },
  AADSTS650053: { place: 'page', sentence: 'The app asked for a scope that does not exist on the resource.' },
  AADSTS500011: { place: 'page', sentence: 'The resource principal was not found in the tenant.' },
  AADSTS9002326: {
    place: 'code',
    error: 'invalid_request',
    sentence: "Cross-origin token redemption is permitted only for the 'Single-Page Application' client-type.",
  },
  AADSTS7000218: {
    place: 'code',
    error: 'invalid_client',
    sentence: "The request body must contain 'client_assertion' or 'client_secret'.",
  },
  AADSTS50076: {
    place: 'renewal',
    error: 'interaction_required',
    suberror: 'basic_action',
    sentence: 'You must use multi-factor authentication to access Microsoft Graph.',
    claims: JSON.stringify({ access_token: { acrs: { essential: true, value: 'c1' } } }),
  },
  AADSTS50173: {
    place: 'renewal',
    error: 'invalid_grant',
    suberror: 'bad_token',
    sentence: 'The grant has expired because it was revoked. A fresh token is needed.',
  },
  AADSTS53000: {
    place: 'renewal',
    error: 'interaction_required',
    suberror: 'message_only',
    sentence: 'The device is not in the required state: compliant.',
  },
} as const satisfies Readonly<Record<string, Fault>>

export type FaultCode = keyof typeof faults

export function isFaultCode(text: string): text is FaultCode {
  return Object.hasOwn(faults, text)
}

/** The codes that are known, in the order of the table. */
export function faultCodes(): readonly FaultCode[] {
  return Object.keys(faults).filter(isFaultCode)
}

/** A fault as the token endpoint answers it. */
export function tokenErrorOf(code: FaultCode): TokenError {
  const { sentence, error = 'invalid_grant', suberror, claims }: Fault = faults[code]
  return {
    error,
    code,
    sentence,
    ...(suberror === undefined ? {} : { suberror }),
    ...(claims === undefined ? {} : { claims }),
  }
}
