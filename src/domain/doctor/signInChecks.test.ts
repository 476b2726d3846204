import { expect, test } from 'vitest'
import { soundSetup } from '../testing/doctorFacts.ts'
import type { DoctorFacts, TokenClaims } from './doctorFacts.ts'
import { signInChecks } from './signInChecks.ts'

const claims = (change: Partial<TokenClaims>): Partial<DoctorFacts> =>
  soundSetup.token.kind === 'ok' ? { token: { kind: 'ok', value: { ...soundSetup.token.value, ...change } } } : {}
const failed = (status: number | undefined, message = 'Why.') => ({ kind: 'failed', status, message }) as const
const unasked = { kind: 'unasked' } as const
const signedOut = { account: undefined, token: unasked, connections: unasked, schema: unasked, probe: unasked }

test.each<[string, Partial<DoctorFacts>, string, string, RegExp, RegExp?]>([
  ['any organization', { tenant: 'organizations' }, 'Settings', 'doubtful', /every organization/],
  [
    'an address without https',
    { redirectAddress: 'http://editor.example/auth-redirect.html' },
    'Redirect address',
    'wrong',
    /neither https/,
    /^http:\/\/editor/,
  ],
  ['nobody signed in', signedOut, 'Account and tenant', 'wrong', /Nobody is signed in/],
  ['nobody signed in', signedOut, 'Redirect address', 'unknown', /single-page application/, /auth-redirect/],
  [
    'another tenant',
    { account: { username: 'g@x.example', tenantId: '00000000-0000-4000-8000-000000000000' } },
    'Account and tenant',
    'wrong',
    /sign in there/,
  ],
  [
    'no token',
    { token: { ...failed(undefined, 'A permission is missing.'), needsConsent: true } },
    'What the token grants',
    'wrong',
    /missing/,
    /consent/,
  ],
  [
    'an account that is remembered from other settings',
    { token: failed(undefined, 'Sign in again.') },
    'What the token grants',
    'wrong',
    /no token for this client ID.*compare client ID and tenant/,
  ],
  [
    'an account that is remembered from other settings',
    { token: failed(undefined, 'Sign in again.') },
    'Redirect address',
    'unknown',
    /signing in shows/,
    /auth-redirect/,
  ],
  [
    'a permission too few',
    claims({ scopes: ['User.Read'] }),
    'What the token grants',
    'wrong',
    /ExternalItem\.ReadWrite\.OwnedBy is not granted/,
    /consent/,
  ],
  [
    'a wider permission',
    claims({ scopes: ['User.Read', 'ExternalItem.ReadWrite.All'] }),
    'What the token grants',
    'right',
    /All/,
  ],
  ['a token of another app', claims({ appId: 'x' }), 'What the token grants', 'wrong', /for the app x/],
  ['another role', claims({ roleIds: [] }), 'Administrator role', 'doubtful', /Not a Global Administrator/],
  ['no roles in the token', claims({ roleIds: undefined }), 'Administrator role', 'unknown', /does not name/],
])('%s is found, with its evidence and what to copy', (_name, change, title, outcome, evidence, remedy) => {
  const diagnosis = signInChecks
    .map((check) => check({ ...soundSetup, ...change }))
    .find((each) => each.title === title)
  expect(diagnosis).toMatchObject({ outcome, evidence: expect.stringMatching(evidence) })
  if (remedy === undefined) expect(diagnosis?.remedy).toBeUndefined()
  else expect(diagnosis?.remedy?.text).toMatch(remedy)
})
