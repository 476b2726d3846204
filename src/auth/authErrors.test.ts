import { AuthError, InteractionRequiredAuthError, ServerError } from '@azure/msal-browser'
import { describe, expect, test } from 'vitest'
import { noticeOf, noticeOfReturn, tokenResultOf } from './authErrors.ts'

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

test('a token answer that cannot be fetched after signing in may be for a wrong kind of app', () => {
  expect(noticeOfReturn(new AuthError('network_error', ''))).toMatchObject({
    code: 'answer_not_fetched',
    nextStep: expect.stringContaining('“Single-page application”'),
  })
  expect(noticeOfReturn(server('access_denied', 'AADSTS65004: declined')).code).toBe('AADSTS65004')
})

describe('a failed token request', () => {
  test.each([
    ['consent by suberror', interaction('invalid_grant', 'consent_required'), { kind: 'consentNeeded', scopes }],
    ['consent by code', server('invalid_grant', 'AADSTS65001: not consented'), { kind: 'consentNeeded', scopes }],
    ['interaction', interaction('interaction_required', ''), signInNeeded('interaction_required')],
    ['a second factor', interaction('invalid_grant', 'basic_action'), signInNeeded('invalid_grant')],
    [
      'what nobody has listed',
      interaction('brand_new', ''),
      { kind: 'signInNeeded', why: expect.stringMatching(/brand_new/) },
    ],
    [
      'a refresh token that ran out',
      server('invalid_grant', 'AADSTS700084: expired'),
      { kind: 'signInNeeded', why: expect.stringMatching(/24 hours.*\(AADSTS700084\)$/) },
    ],
    ['no refresh token', interaction('no_tokens_found', ''), signInNeeded('no_tokens_found')],
    [
      'a policy, whose claims are kept',
      new InteractionRequiredAuthError(
        'interaction_required',
        '',
        'AADSTS50076: use MFA',
        'basic_action',
        '',
        '',
        '{"c":1}',
      ),
      { kind: 'signInNeeded', why: expect.stringMatching(/second proof.*\(AADSTS50076\)$/), claims: '{"c":1}' },
    ],
    [
      'leave, where signing in again would lead round in a circle',
      interaction('invalid_grant', 'message_only', 'AADSTS53003: blocked'),
      { kind: 'failed', message: expect.stringMatching(/blocks.*Ask an administrator.*53003/), isLasting: true },
    ],
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

function interaction(errorCode: string, subError: string, message = 'text') {
  return new InteractionRequiredAuthError(errorCode, '', message, subError)
}

function signInNeeded(code: string) {
  return { kind: 'signInNeeded', why: `Your sign-in is not valid any more. (${code})` }
}
