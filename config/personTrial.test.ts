import fc from 'fast-check'
import { beforeAll, expect, test } from 'vitest'
import { z } from 'zod'
import { tenantId } from '../sandbox/constants.ts'
import type { Sandbox } from '../sandbox/sandboxApp.ts'
import { groups } from '../sandbox/seed/directory/groups.ts'
import {
  appScopes,
  callGraph,
  oidOf,
  origin,
  testBrowser,
  testSandbox,
  type Who,
} from '../sandbox/testing/testBrowser.ts'
import type { DirectoryUser } from '../src/domain/directory/directoryPrincipal.ts'
import type { AclEntry } from '../src/domain/externalItem.ts'
import { tryPerson } from '../src/editor/access/trial/personTrial.ts'
import { resolvePrincipals } from '../src/graph/directory/resolvePrincipals.ts'
import { createGraphClient, type GraphClient } from '../src/graph/graphClient.ts'

// The sandbox has understood by itself who finds an item. Here both meet: what the editor says of a person before sending is
// what that person finds afterwards.

const everybody = ['administrator', 'colleague', 'guest'] as const
const scopes = [...appScopes, 'ExternalItem.Read.All', 'User.Read.All', 'Group.ReadBasic.All']
const lists = fc.sample(fc.array(entries(), { minLength: 1, maxLength: 5 }), { numRuns: 150, seed: 16 })

let sandbox: Sandbox
let client: GraphClient
const tokens = new Map<Who, string>()

beforeAll(async () => {
  sandbox = testSandbox().sandbox
  for (const who of everybody) {
    tokens.set(who, (await testBrowser(sandbox).signIn(who, scopes, 'on')).access_token)
  }
  client = createGraphClient({
    baseUrl: `${origin}/__sandbox/graph`,
    scopeBase: 'https://graph.microsoft.com',
    getToken: () => Promise.resolve({ kind: 'token', token: tokens.get('administrator') ?? '' }),
    fetch: async (input, init) => sandbox.fetch(new Request(input, init)),
  })
  const external = 'v1.0/external/connections/tickets'
  await post(`${external}/groups`, { id: 'partners', displayName: 'Partners' })
  await post(`${external}/groups/partners/members`, { id: oidOf('guest'), type: 'user' })
  for (const [index, acl] of lists.entries()) {
    const body = JSON.stringify({ acl, properties: { title: `Item ${index}` } })
    await send(`${external}/items/list${index}`, { body })
  }
})

test.each(everybody)('what the editor says of the %s is what they find', async (who) => {
  const person = await personOf(who)
  const found = await foundBy(who)
  const said = { yes: 0, no: 0, notCertain: 0 }
  for (const [index, acl] of lists.entries()) {
    const { access } = await tryPerson(client, acl, person, tenantId, new AbortController().signal)
    said[access.answer] += 1
    const isFound = found.has(`list${index}`)
    if (access.answer === 'notCertain') expect(acl.some(({ type }) => type === 'externalGroup')).toBe(true)
    else
      expect(`${access.answer} for ${JSON.stringify(acl)}`).toBe(`${isFound ? 'yes' : 'no'} for ${JSON.stringify(acl)}`)
  }
  // The lists are of all kinds, or this would show nothing.
  expect(said.yes).toBeGreaterThan(10)
  expect(said.no).toBeGreaterThan(10)
  expect(said.yes + said.no).toBeGreaterThan(100)
})

/** Entries about people who sign in, groups that they are in or not, everyone, and now and then an external group. */
function entries(): fc.Arbitrary<AclEntry> {
  const principal = fc.oneof(
    {
      weight: 3,
      arbitrary: fc.constantFrom(...everybody).map((who) => ({ type: 'user', value: oidOf(who) }) as const),
    },
    { weight: 8, arbitrary: fc.constantFrom(...groups).map(({ id }) => ({ type: 'group', value: id }) as const) },
    {
      weight: 2,
      arbitrary: fc
        .constantFrom('everyone', 'everyoneExceptGuests')
        .map((type) => ({ type, value: tenantId }) as const),
    },
    {
      weight: 1,
      arbitrary: fc.constantFrom('partners', 'nowhere').map((value) => ({ type: 'externalGroup', value }) as const),
    },
  )
  const accessType = fc.oneof(
    { weight: 3, arbitrary: fc.constant('grant' as const) },
    { weight: 1, arbitrary: fc.constant('deny' as const) },
  )
  return fc.tuple(principal, accessType).map(([named, access]) => ({ ...named, accessType: access }))
}

async function personOf(who: Who): Promise<DirectoryUser> {
  const [answer] = await resolvePrincipals(client, [{ text: oidOf(who), kind: 'user' }], { detail: 'full' })
  if (answer?.kind !== 'found' || answer.principal.kind !== 'user') throw new Error(`${who} is not in the directory.`)
  return answer.principal
}

const foundShape = z.object({
  value: z.tuple([
    z.object({
      hitsContainers: z.tuple([
        z.object({
          hits: z.array(z.object({ resource: z.object({ properties: z.object({ fileID: z.string() }) }) })).default([]),
        }),
      ]),
    }),
  ]),
})

async function foundBy(who: Who): Promise<ReadonlySet<string | undefined>> {
  const request = {
    entityTypes: ['externalItem'],
    contentSources: ['/external/connections/tickets'],
    query: { queryString: '*' },
    size: 500,
  }
  const body = JSON.stringify({ requests: [request] })
  const answer = await callGraph(sandbox, tokens.get(who) ?? '', 'v1.0/search/query', { method: 'POST', body })
  const [{ hitsContainers }] = foundShape.parse(await answer.json()).value
  return new Set(hitsContainers[0].hits.map(({ resource }) => resource.properties.fileID.split(',')[1]))
}

/** Throws when the sandbox refuses: then there is nothing to compare. */
async function send(path: string, init: { readonly method?: string; readonly body: string }): Promise<void> {
  const answer = await callGraph(sandbox, tokens.get('administrator') ?? '', path, init)
  if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`)
}

function post(path: string, body: object): Promise<void> {
  return send(path, { method: 'POST', body: JSON.stringify(body) })
}
