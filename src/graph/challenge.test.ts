import { expect, test } from 'vitest'
import { claimsOf } from './challenge.ts'

const json = '{"access_token":{"nbf":{"essential":true,"value":"1700000000"}}}'
const base64 = btoa(json)

test.each([
  ['no header', undefined, undefined],
  ['another scheme', 'Negotiate', undefined],
  ['a plain expired token', 'Bearer realm="", error="invalid_token", error_description="expired"', undefined],
  [
    'the challenge as Graph writes it',
    `Bearer realm="", authorization_uri="https://login.microsoftonline.com/common/oauth2/authorize", error="insufficient_claims", claims="${base64}"`,
    json,
  ],
  ['no space between parameters', `Bearer error="insufficient_claims",claims="${base64}"`, json],
  ['padding left out', `Bearer error="insufficient_claims", claims="${base64.replaceAll('=', '')}"`, json],
  ['upper case', `BEARER ERROR="insufficient_claims", CLAIMS="${base64}"`, json],
  ['an error name that only ends alike', `Bearer x_error="insufficient_claims", claims="${base64}"`, undefined],
  ['claims that are no base64', 'Bearer error="insufficient_claims", claims="%%%"', undefined],
  ['claims that are no JSON', `Bearer error="insufficient_claims", claims="${btoa('hello')}"`, undefined],
  ['no claims', 'Bearer error="insufficient_claims"', undefined],
])('claims of %s', (_name, header, expected) => {
  expect(claimsOf(header)).toBe(expected)
})
