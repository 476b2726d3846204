import { AuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-browser'
import { describe, expect, test } from 'vitest'
import { noticeOf, tokenResultOf } from './authErrors.ts'

const scopes = ['https://graph.microsoft.com/User.ReadBasic.All']

test.each([
  [
    'a declined consent page',
    server('access_denied', 'AADSTS65004: User declined to consent.'),
    'AADSTS65004',
    /declined/,
  ],
  [
    'the code apart from the text',
    new ServerError('access_denied', '', 'text', '', '65004'),
    'AADSTS65004',
    /declined/,
  ],
  ['a canceled sign-in', server('access_denied', ''), 'access_denied', /canceled/],
  ['missing admin consent', server('access_denied', 'AADSTS90094: Admin consent.'), 'AADSTS90094', /administrators/],
  [
    'the wrong platform',
    server('invalid_request', 'AADSTS9002326: Cross-origin token redemption.'),
    'AADSTS9002326',
    /wrong kind/,
  ],
  ['a redirect address', server('invalid_request', 'AADSTS50011: mismatch'), 'AADSTS50011', /not registered/],
  ['a day-old session', server('invalid_grant', 'AADSTS700084: expired'), 'AADSTS700084', /24 hours/],
  ['another expiry', server('invalid_grant', 'AADSTS54005: redeemed'), 'invalid_grant', /not valid/],
  ['no network', new AuthError('no_network_connectivity', ''), 'no_network_connectivity', /offline/],
  ['an unreachable service', new AuthError('endpoints_resolution_error', ''), 'endpoints_resolution_error', /reached/],
  ['an open sign-in', new AuthError('interaction_in_progress', ''), 'interaction_in_progress', /still open/],
  ['silence', new AuthError('timed_out', ''), 'timed_out', /in time/],
  ['an answer of another tab', new AuthError('state_mismatch', ''), 'state_mismatch', /belong/],
  ['a code nobody listed', server('invalid_request', 'AADSTS999999: new'), 'AADSTS999999', /did not work/],
  ['an error of another kind', new Error('boom'), 'unknown', /did not work/],
  ['no error at all', undefined, 'unknown', /did not work/],
])('%s is explained with its code and a next step', (_name, error, code, message) => {
  const notice = noticeOf(error)
  expect(notice.code).toBe(code)
  expect(notice.message).toMatch(message)
  expect(notice.nextStep).toMatch(/\.$/)
})

test('what the provider wrote is not repeated', () => {
  const error = server('invalid_request', 'AADSTS50020: User adele@contoso.example does not exist, token eyJhbGciOi')
  expect(JSON.stringify(noticeOf(error))).not.toMatch(/adele|eyJ/)
})

describe('a failed token request', () => {
  test.each([
    ['consent by suberror', interaction('invalid_grant', 'consent_required'), { kind: 'consentNeeded', scopes }],
    ['consent by code', server('invalid_grant', 'AADSTS65001: not consented'), { kind: 'consentNeeded', scopes }],
    ['interaction', interaction('interaction_required', ''), { kind: 'signInNeeded' }],
    ['a second factor', interaction('invalid_grant', 'basic_action'), { kind: 'signInNeeded' }],
    ['a refresh token that ran out', server('invalid_grant', 'AADSTS700084: expired'), { kind: 'signInNeeded' }],
    ['no refresh token', interaction('no_tokens_found', ''), { kind: 'signInNeeded' }],
    [
      'the network',
      new AuthError('no_network_connectivity', ''),
      { kind: 'failed', message: 'You are offline. Connect to the network and try again. (no_network_connectivity)' },
    ],
  ])('for want of %s is told apart', (_name, error, expected) => {
    expect(tokenResultOf(error, scopes)).toEqual(expected)
  })
})

function server(errorCode: string, message: string) {
  return new ServerError(errorCode, '', message)
}

function interaction(errorCode: string, subError: string) {
  return new InteractionRequiredAuthError(errorCode, '', 'text', subError)
}
