import type { Notice } from './session.ts'

/**
 * Known errors of sign-in in plain words, the more telling code before the more general one.
 * https://learn.microsoft.com/entra/identity-platform/reference-error-codes
 */
export const authExplanations: readonly (readonly [code: string, words: Omit<Notice, 'code'>])[] = [
  [
    'AADSTS65004',
    {
      message: 'You declined the access that the editor asked for.',
      nextStep: 'Try again and accept, or ask an administrator to approve the access for your organization.',
    },
  ],
  [
    'AADSTS90094',
    {
      message: 'Your organization lets only administrators approve this access.',
      nextStep: 'Ask an administrator to grant admin consent to this app, then try again.',
    },
  ],
  [
    'AADSTS90008',
    {
      message: 'The app registration does not ask for the permission to sign people in.',
      nextStep: 'Add the delegated permission User.Read to the app registration.',
    },
  ],
  [
    'AADSTS9002326',
    {
      message: 'The redirect address is registered for the wrong kind of app.',
      nextStep:
        'In the app registration, move the address of auth-redirect.html to the platform “Single-page application”.',
    },
  ],
  [
    'AADSTS50011',
    {
      message: 'The redirect address of the editor is not registered.',
      nextStep: 'In the app registration, add the full address of auth-redirect.html under “Single-page application”.',
    },
  ],
  [
    'AADSTS700016',
    {
      message: 'The tenant does not know this app.',
      nextStep: 'Compare clientId and tenant in config.json with the app registration.',
    },
  ],
  [
    'AADSTS90002',
    {
      message: 'There is no such tenant.',
      nextStep: 'Correct tenant in config.json, and check that cloud is right.',
    },
  ],
  [
    'AADSTS50194',
    {
      message: 'This app may sign in people of its own tenant only.',
      nextStep: 'Write the tenant ID in config.json in place of “organizations”.',
    },
  ],
  [
    'AADSTS50020',
    {
      message: 'This account does not belong to the tenant.',
      nextStep: 'Sign in with an account of the tenant, or have it invited as a guest.',
    },
  ],
  [
    'AADSTS50105',
    {
      message: 'This account is not assigned to the app.',
      nextStep: 'Ask an administrator to assign the account to the app under “Enterprise applications”.',
    },
  ],
  [
    'AADSTS50058',
    { message: 'Nobody is signed in at the sign-in service any more.', nextStep: 'Sign in again. Your draft is kept.' },
  ],
  [
    'AADSTS53000',
    {
      message: 'Your organization requires a managed device for this.',
      nextStep: 'Use a device that your organization manages, or ask an administrator.',
    },
  ],
  [
    'AADSTS53003',
    {
      message: 'A Conditional Access policy of your organization blocks this sign-in.',
      nextStep: 'Ask an administrator which conditions have to be met.',
    },
  ],
  [
    'AADSTS700084',
    {
      message: 'You were signed in for 24 hours, which is the longest possible.',
      nextStep: 'Sign in again. Your draft is kept.',
    },
  ],
  ['AADSTS700082', { message: 'Your sign-in has expired.', nextStep: 'Sign in again. Your draft is kept.' }],
  [
    'AADSTS65001',
    {
      message: 'The editor has not been allowed this access yet.',
      nextStep: 'Grant the access when you are asked for it.',
    },
  ],
  [
    'consent_required',
    {
      message: 'The editor has not been allowed this access yet.',
      nextStep: 'Grant the access when you are asked for it.',
    },
  ],
  [
    'access_denied',
    {
      message: 'The sign-in was canceled, or the access was declined.',
      nextStep: 'Try again and accept, or ask an administrator to approve the access for your organization.',
    },
  ],
  [
    'interaction_in_progress',
    {
      message: 'Another sign-in is still open in this tab.',
      nextStep: 'Finish it, or reload the page and try again.',
    },
  ],
  [
    'timed_out',
    { message: 'The sign-in service did not answer in time.', nextStep: 'Check your connection and try again.' },
  ],
  ['no_network_connectivity', { message: 'You are offline.', nextStep: 'Connect to the network and try again.' }],
  ['temporarily_unavailable', { message: 'The sign-in service is busy.', nextStep: 'Try again in a minute.' }],
  ...[
    'network_error',
    'post_request_failed',
    'get_request_failed',
    'endpoints_resolution_error',
    'openid_config_error',
  ].map(
    (code) =>
      [
        code,
        {
          message: 'The sign-in service could not be reached.',
          nextStep: 'Check your connection, and whether a proxy or an extension blocks it, then try again.',
        },
      ] as const,
  ),
  ...[
    'state_mismatch',
    'state_not_found',
    'nonce_mismatch',
    'no_token_request_cache_error',
    'unable_to_parse_token_request_cache_error',
  ].map(
    (code) =>
      [
        code,
        {
          message: 'The answer of the sign-in service does not belong to a sign-in of this tab.',
          nextStep: 'Sign in again.',
        },
      ] as const,
  ),
  ...['crypto_nonexistent', 'no_crypto_object'].map(
    (code) =>
      [
        code,
        {
          message: 'This page cannot sign in, because the browser does not count its address as secure.',
          nextStep: 'Open the editor by https, or on localhost.',
        },
      ] as const,
  ),
  ['server_error', { message: 'The sign-in service had a problem.', nextStep: 'Try again in a minute.' }],
  ['invalid_grant', { message: 'Your sign-in is not valid any more.', nextStep: 'Sign in again. Your draft is kept.' }],
]
