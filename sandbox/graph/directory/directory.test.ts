import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import type { Sandbox } from '../../sandboxApp.ts'
import { callGraph, testBrowser, testSandbox } from '../../testing/testBrowser.ts'

const pageShape = z.object({
  '@odata.nextLink': z.string().optional(),
  value: z.array(z.object({ displayName: z.string() })),
})

let sandbox: Sandbox
let token: string

beforeAll(async () => {
  sandbox = testSandbox().sandbox
  const scopes = ['User.ReadBasic.All', 'Group.ReadBasic.All']
  token = (await testBrowser(sandbox).signIn('administrator', scopes)).access_token
})

test.each([
  ['users?$search="displayName:rob"', ['Robin Delgado']],
  ['users?$search="displayName:delg"', ['Robin Delgado']],
  ['users?$search="displayName:obin"', []],
  ['users?$search="displayName:nadia" OR "mail:gwen"', ['Gwen Faraday', 'Nadia Sorensen']],
  ['users?$search="displayName:ángström"', []],
  ["users?$filter=startswith(displayName,'Ro')", ['Robin Delgado', 'Rosa Ferreira']],
  ["users?$filter=startswith(surname,'O''R') or startswith(displayName,'Uma')", ["Liam O'Rourke", 'Uma Fitzgerald']],
  ['users?$search="displayName:نورة"', ['نورة القحطاني']],
  ['users?$search="displayName:jona lindgren"', ['Jona Lindgren', 'Jona Lindgren']],
  ["users?$filter=mail eq 'tomas@contoso.example' or userPrincipalName eq 'x'", ['Tomas Okafor']],
  ['groups?$search="displayName:support"&$orderby=displayName desc&$top=2', ['Support team', 'Support leads']],
  ["groups?$filter=startswith(displayName,'sales')&$top=1", ['Sales']],
  ["groups?$filter=displayName eq 'Finance'", ['Finance']],
])('%s finds %j', async (path, names) => {
  expect((await page(path)).value.map(({ displayName }) => displayName)).toEqual(names)
})

test.each([
  ['users?$search="displayName:a"', {}, 400],
  ['users?$search=rob', { ConsistencyLevel: 'eventual' }, 400],
  ["users?$filter=endswith(mail,'x')", {}, 400],
  ['users?$top=0', {}, 400],
  ['users?$expand=manager', {}, 501],
  ['users?$select=id,shoeSize', {}, 501],
  ['users?$orderby=surname', {}, 501],
  ['users?$skiptoken=next', {}, 400],
  ['users?$select=id,accountEnabled', {}, 403],
  ["users?$filter=userType eq 'Guest'", {}, 403],
  ['users/nadia@contoso.example?$select=jobTitle', {}, 403],
  ['groups?$select=id,displayName,mail', {}, 200],
  ['groups/5a4db0c5-0000-4000-8000-0000000c0010', {}, 200],
  ['groups/5A4DB0C5-0000-4000-8000-0000000C0010', {}, 200],
  ['groups/5a4db0c5-0000-4000-8000-0000000b0010', {}, 404],
  ['users/e811976d-83df-4cbd-8b9b-5215b18aa874', {}, 200],
  ['users/nadia@contoso.example', {}, 200],
  ['users/00000000-0000-0000-0000-000000000000', {}, 404],
] as const)('%s with %j answers %i', async (path, headers, status) => {
  expect((await callGraph(sandbox, token, `v1.0/${path}`, { headers })).status).toBe(status)
})

test('following the next links gives everybody once, in order', async () => {
  const names: string[] = []
  let next: string | undefined = 'users?$top=10&$select=id,displayName'
  while (next !== undefined) {
    const part: z.infer<typeof pageShape> = await page(next)
    names.push(...part.value.map(({ displayName }) => displayName))
    next = part['@odata.nextLink']?.split('/v1.0/')[1]
  }
  expect(names).toHaveLength(500)
  expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b)))
})

test('basic rights tell names and addresses, and leave the rest empty; the right to full profiles tells all', async () => {
  const path = 'v1.0/users/robin@contoso.example'
  expect(await (await callGraph(sandbox, token, path)).json()).toMatchObject({
    displayName: 'Robin Delgado',
    mail: 'robin@contoso.example',
    jobTitle: null,
  })
  const other = testSandbox().sandbox
  const full = (await testBrowser(other).signIn('administrator', ['User.Read.All'])).access_token
  const got = await callGraph(other, full, `${path}?$select=jobTitle,accountEnabled,userType`)
  expect(await got.json()).toMatchObject({ jobTitle: 'Payments engineer', accountEnabled: true, userType: 'Member' })
  expect((await callGraph(other, full, 'v1.0/users?$filter=accountEnabled eq false')).status).toBe(200)
})

async function page(path: string): Promise<z.infer<typeof pageShape>> {
  const response = await callGraph(sandbox, token, `v1.0/${path}`, { headers: { ConsistencyLevel: 'eventual' } })
  return pageShape.parse(await response.json())
}
