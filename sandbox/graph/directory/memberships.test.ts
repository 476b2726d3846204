import { beforeAll, describe, expect, test } from 'vitest'
import { z } from 'zod'
import type { Sandbox } from '../../sandboxApp.ts'
import { groupIdNamed, groups } from '../../seed/directory/groups.ts'
import { callGraph, readGraphError, testBrowser, testSandbox } from '../../testing/testBrowser.ts'

const pageShape = z.object({
  '@odata.count': z.number().optional(),
  '@odata.nextLink': z.string().optional(),
  value: z.array(z.object({ '@odata.type': z.string(), id: z.string(), displayName: z.string().optional() })),
})
const checkedShape = z.object({ value: z.array(z.string()) })

let sandbox: Sandbox
let token: string
let pickersToken: string

beforeAll(async () => {
  sandbox = testSandbox().sandbox
  const scopes = ['User.ReadBasic.All', 'Group.ReadBasic.All']
  pickersToken = (await testBrowser(sandbox).signIn('colleague', scopes)).access_token
  token = (await testBrowser(sandbox).signIn('administrator', [...scopes, 'GroupMember.ReadBasic.All'])).access_token
})

test('members are people and groups, with their kind, in pages', async () => {
  const path = `groups/${groupIdNamed('All employees')}/members?$select=id,displayName&$top=3&$count=true`
  const first = await list(path)
  expect(first.value.map((member) => member['@odata.type'])).toContain('#microsoft.graph.group')
  expect(first['@odata.count']).toBeGreaterThan(3)
  const second = await list(first['@odata.nextLink']?.split('/v1.0/')[1] ?? '')
  expect(second.value[0]?.id).not.toBe(first.value[0]?.id)
})

test('a cast gives the groups among the members alone', async () => {
  const { value } = await list(`groups/${groupIdNamed('Human resources Europe')}/members/microsoft.graph.group`)
  expect(value.map(({ displayName }) => displayName)).toEqual(['Human resources Europe North', 'Recruiting'])
})

test('somebody is in all groups above, also where they go round in a circle', async () => {
  const { value } = await list('users/tomas@contoso.example/transitiveMemberOf?$select=id,displayName')
  expect(value.map(({ displayName }) => displayName)).toEqual([
    'All employees',
    'Project Aurora',
    'Project Borealis',
    'Support Europe',
    'Support team',
    'Works council',
  ])
})

describe('checkMemberGroups', () => {
  test('gives back those that somebody is in, with the rights of the picker alone', async () => {
    const wanted = ['All employees', 'Human resources', 'Project Aurora'].map(groupIdNamed)
    const response = await check(pickersToken, [...wanted, '00000000-0000-0000-0000-000000000000'])
    expect(checkedShape.parse(await response.json()).value).toEqual([wanted[0], wanted[2]])
  })

  test.each([
    [20, 200],
    [21, 400],
  ])('takes %i groups: %i', async (count, status) => {
    expect(
      (
        await check(
          token,
          groups.slice(0, count).map(({ id }) => id),
        )
      ).status,
    ).toBe(status)
  })

  test('refuses another body', async () => {
    const path = 'v1.0/users/tomas@contoso.example/checkMemberGroups'
    const response = await callGraph(sandbox, token, path, { method: 'POST', body: '{"groups":[]}' })
    expect(response.status).toBe(400)
    expect((await readGraphError(response)).message).toContain('groupIds')
  })
})

test.each([
  ['groups/5a4db0c5-0000-4000-8000-0000000b0001/members', 404],
  ['groups/5a4db0c5-0000-4000-8000-0000000c0001/members?$expand=owners', 501],
  ['groups/5a4db0c5-0000-4000-8000-0000000c0001/members?$select=shoeSize', 501],
  ['groups/5a4db0c5-0000-4000-8000-0000000c0014/members?$select=id,userPrincipalName', 200],
  ['groups/5a4db0c5-0000-4000-8000-0000000c0014/members?$select=accountEnabled', 403],
  ['users/nobody@contoso.example/transitiveMemberOf', 404],
])('GET %s answers %i', async (path, status) => {
  expect((await callGraph(sandbox, token, `v1.0/${path}`)).status).toBe(status)
})

test('members need a right of their own', async () => {
  const path = `v1.0/groups/${groupIdNamed('Finance')}/members`
  expect((await callGraph(sandbox, pickersToken, path)).status).toBe(403)
})

async function list(path: string): Promise<z.infer<typeof pageShape>> {
  return pageShape.parse(await (await callGraph(sandbox, token, `v1.0/${path}`)).json())
}

function check(withToken: string, groupIds: readonly string[]): Promise<Response> {
  const path = 'v1.0/users/tomas@contoso.example/checkMemberGroups'
  return callGraph(sandbox, withToken, path, { method: 'POST', body: JSON.stringify({ groupIds }) })
}
