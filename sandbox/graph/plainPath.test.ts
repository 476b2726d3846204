import { expect, test } from 'vitest'
import { callGraph, testBrowser, testSandbox } from '../testing/testBrowser.ts'
import { plainPath } from './plainPath.ts'

test.each([
  ["/v1.0/external/connections('tickets')/items('A1')", '/v1.0/external/connections/tickets/items/A1'],
  ['/v1.0/external/connections(%27tickets%27)/schema', '/v1.0/external/connections/tickets/schema'],
  ["/beta/external/connections('tickets')", '/beta/external/connections/tickets'],
  ['/beta/external/connections/', '/beta/external/connections'],
  ["/beta/external/connections('o''neill')", "/beta/external/connections/o'neill"],
  ['/beta/external/connections/tickets/items/a(1)', '/beta/external/connections/tickets/items/a(1)'],
  ['/beta/users/x//', '/beta/users/x//'],
  ['/login/oauth2/', '/login/oauth2/'],
])('%s is %s', (path, plain) => {
  expect(plainPath(new Request(`http://localhost${path}`))).toBe(plain)
})

test('the sandbox takes an item by its key form, with a slash at the end too', async () => {
  const { sandbox } = testSandbox()
  const token = (await testBrowser(sandbox).signIn('administrator')).access_token
  const body = '{"acl":[{"accessType":"grant","type":"everyone","value":"everyone"}],"properties":{"title":"a"}}'
  const put = await callGraph(sandbox, token, "v1.0/external/connections('tickets')/items('KEY1')", { body })
  expect(put.status).toBe(200)
  const got = await callGraph(sandbox, token, 'v1.0/external/connections/tickets/items/KEY1/')
  expect(await got.json()).toMatchObject({ id: 'KEY1' })
})
