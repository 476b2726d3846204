import { expect, test } from 'vitest'
import { secretName, secretsOfForm, secretsOfQuery, secretsOfText } from './secretName.ts'
import { replaceSecrets } from './sourceReading.ts'

test.each([
  ['Authorization', 'the Authorization header'],
  ['Cookie', 'cookies'],
  ['Set-Cookie', 'cookies'],
  ['access_token', 'a token (access_token)'],
  ['token', 'a token (token)'],
  ['client_secret', 'a secret (client_secret)'],
  ['ClientSecret', 'a secret (ClientSecret)'],
  ['sig', 'a signature (sig)'],
  ['x-ms-access-key', 'a key (x-ms-access-key)'],
  ['Ocp-Apim-Subscription-Key', 'a key (Ocp-Apim-Subscription-Key)'],
  ['Content-Type', undefined],
  ['client-request-id', undefined],
  ['x-ms-version', undefined],
  ['title', undefined],
  ['tokens', undefined],
])('%s holds %s', (name, what) => {
  expect(secretName(name)).toBe(what)
})

test('Secrets in an address are found where they stand', () => {
  const url = 'https://x.test/a?code=1&sig=AbC%2F1&sv=2#access_token=eyJx'
  expect(replaceSecrets(`<${url}`, secretsOfQuery(url, 1))).toBe(
    '<https://x.test/a?code=1&sig=[dropped]&sv=2#access_token=[dropped]',
  )
})

test.each([
  ['Authorization: Bearer eyJabc.def', 'Authorization: [dropped]'],
  ['it said Bearer abcdefgh1234 there', 'it said Bearer [dropped] there'],
  ['a\nCookie: a=b; c=d\nb', 'a\nCookie: [dropped]\nb'],
  ['"client_secret": "s3cr3t-value"', '"client_secret": "[dropped]"'],
  ['The bearer of this letter', 'The bearer of this letter'],
  ['Code: BadRequest', 'Code: BadRequest'],
  ['token = get_token()', 'token = get_token()'],
  ['password: process.env.PASSWORD', 'password: process.env.PASSWORD'],
  ['"access_token": await credential.getToken(scope)', '"access_token": await credential.getToken(scope)'],
])('%j becomes %j', (text, shown) => {
  expect(replaceSecrets(text, secretsOfText(text))).toBe(shown)
})

test.each([
  ['client_id=1&client_secret=s3cret&scope=x', 'client_id=1&client_secret=[dropped]&scope=x'],
  ['client_id=1\n&client_secret=s3cret', 'client_id=1\n&client_secret=[dropped]'],
  ['client_secret=s3cret', 'client_secret=[dropped]'],
  ['client_id={{id}}\r\n&client_secret=s3cret', 'client_id={{id}}\r\n&client_secret=[dropped]'],
  ['{"token":"a"}', '{"token":"a"}'],
  ['token = a word', 'token = a word'],
])('Of the form %j, %j is shown', (text, shown) => {
  expect(replaceSecrets(`<${text}`, secretsOfForm(text, 1))).toBe(`<${shown}`)
})
