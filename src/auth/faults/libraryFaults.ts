import type { SignInFault } from './signInFault.ts'

/** What the sign-in library reports by a code of its own, and the general errors of OAuth. */
export const libraryFaults: readonly SignInFault[] = [
  {
    codes: ['unfinished'],
    message: 'You came back without an answer from the sign-in page.',
    nextStep: 'Sign in again. If the page showed an error, write its code below.',
    remedy: 'signIn',
  },
  {
    codes: ['access_denied'],
    message: 'The sign-in was canceled, or the access was declined.',
    nextStep: 'Try again and accept, or ask an administrator to approve the access for your organization.',
    remedy: 'consent',
  },
  {
    codes: ['interaction_in_progress'],
    message: 'Another sign-in is still open in this tab.',
    nextStep: 'Finish it, or reload the page and try again.',
    remedy: 'wait',
  },
  {
    codes: ['timed_out'],
    message: 'The sign-in service did not answer in time.',
    nextStep: 'Check your connection and try again.',
    remedy: 'wait',
  },
  {
    codes: ['no_network_connectivity'],
    message: 'You are offline.',
    nextStep: 'Connect to the network and try again.',
    remedy: 'wait',
  },
  {
    codes: ['temporarily_unavailable'],
    message: 'The sign-in service is busy.',
    nextStep: 'Try again in a minute.',
    remedy: 'wait',
  },
  {
    // A token answer without CORS cannot be told from no answer: that is what a page gets when the address is of another kind.
    codes: ['answer_not_fetched'],
    message: 'You signed in, but the browser could not fetch the answer.',
    nextStep:
      'Check your connection and try again. If it stays, the redirect address may be registered under “Web”: move it to “Single-page application”.',
    remedy: 'wait',
  },
  {
    codes: [
      'network_error',
      'post_request_failed',
      'get_request_failed',
      'endpoints_resolution_error',
      'openid_config_error',
    ],
    message: 'The sign-in service could not be reached.',
    nextStep: 'Check your connection, and whether a proxy or an extension blocks it, then try again.',
    remedy: 'wait',
  },
  {
    codes: ['failed_to_parse_response'],
    message: 'The answer of the sign-in service could not be read.',
    nextStep:
      'A proxy or an extension may have put a page of its own in its place: try another network, then try again.',
    remedy: 'wait',
  },
  {
    codes: [
      'state_mismatch',
      'state_not_found',
      'nonce_mismatch',
      'no_token_request_cache_error',
      'unable_to_parse_token_request_cache_error',
    ],
    message: 'The answer of the sign-in service does not belong to a sign-in of this tab.',
    nextStep: 'Sign in again.',
    remedy: 'signIn',
  },
  {
    codes: ['crypto_nonexistent', 'no_crypto_object'],
    message: 'This page cannot sign in, because the browser does not count its address as secure.',
    nextStep: 'Open the editor by https, or on localhost.',
    remedy: 'somebodyElse',
  },
  {
    codes: ['server_error'],
    message: 'The sign-in service had a problem.',
    nextStep: 'Try again in a minute.',
    remedy: 'wait',
  },
  {
    // Without the hidden frame, a refresh token that has run out ends as a plain invalid_grant.
    codes: [
      'invalid_grant',
      'no_account_error',
      'no_account_in_silent_request',
      'no_tokens_found',
      'refresh_token_expired',
      'token_refresh_required',
      'login_required',
      'interaction_required',
    ],
    message: 'Your sign-in is not valid any more.',
    nextStep: 'Sign in again. Your draft is kept.',
    remedy: 'signIn',
  },
]
