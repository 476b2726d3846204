import { expect, test } from 'vitest'
import { replaceSecrets } from '../source/sourceReading.ts'
import { secretsOfCode } from './codeSecrets.ts'

test.each([
  'const token = "s3cret"',
  "headers: { 'Authorization': 'Bearer s3cret' }",
  '{ "authorization": "Bearer s3cret-long-one" }',
  'client.DefaultRequestHeaders.Add("Authorization", "Bearer s3cret");',
  'req.Header.Set("Authorization", "Bearer s3cret")',
  "$headers = ['Authorization' => 'Bearer s3cret'];",
  'CLIENT_SECRET = "s3cret"',
  'new AuthenticationHeaderValue("Bearer s3cret-and-more")',
  'body = { properties: { title: "x" // the title isn’t, and shouldn\'t be, empty\n } }\ntoken = "s3cret"',
])('The secret in %s is found', (source) => {
  expect(replaceSecrets(source, secretsOfCode(source))).not.toContain('s3cret')
})

test.each([
  'token = get_token()',
  'const token = await getToken(scopes)',
  'headers = {"Authorization": f"Bearer {token}"}',
  'Authorization: `Bearer ${token}`',
  "client_secret = os.environ['CLIENT_SECRET']",
  '"Bearer " + token',
  'const password = process.env.PASSWORD',
  'authorization: "Bearer <token>"',
  '["token", "other"]',
  "json={'acl': [], 'properties': {'token': 't0k', 'password': 'hunter22', 'title': 'Bearer s3cret-and-more'}}",
])('%s holds none', (source) => {
  expect(secretsOfCode(source)).toEqual([])
})
