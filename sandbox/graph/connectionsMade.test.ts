import { beforeAll, describe, expect, test } from 'vitest'
import type { Sandbox } from '../sandboxApp.ts'
import { callGraph, readGraphError, testBrowser, testSandbox } from '../testing/testBrowser.ts'

const all = 'v1.0/external/connections'
const title = { name: 'title', type: 'String', labels: ['title'], isRetrievable: true, isSearchable: true }

let sandbox: Sandbox
let time: { now: number }
let token: string
let colleague: string

beforeAll(async () => {
  ;({ sandbox, time } = testSandbox())
  token = (await testBrowser(sandbox).signIn('administrator', undefined, 'on')).access_token
  colleague = (await testBrowser(sandbox).signIn('colleague')).access_token
})

describe('a connection', () => {
  test('is made as a draft of the app, listed, and takes items once its schema is registered', async () => {
    const made = await send('POST', all, { id: 'assets', name: 'Contoso assets', description: 'Machines' })
    expect(made.status).toBe(201)
    expect(await made.json()).toMatchObject({ id: 'assets', state: 'draft', description: 'Machines' })
    expect(await listed()).toContain('assets')
    expect((await send('GET', `${all}/assets/schema`)).status).toBe(404)

    const begun = await send('PATCH', `${all}/assets/schema`, schemaOf(title))
    expect(begun.status).toBe(202)
    expect(await statusOf(begun)).toMatchObject({ status: 'inprogress', error: null })
    expect((await send('GET', `${all}/assets/schema`)).status).toBe(404)
    time.now += 5000
    expect(await statusOf(begun)).toMatchObject({ status: 'completed', error: null })
    expect(await (await send('GET', `${all}/assets`)).json()).toMatchObject({ state: 'ready' })
    const schema = await (await send('GET', `${all}/assets/schema`)).json()
    expect(schema).toMatchObject({ properties: [{ name: 'title', type: 'string', labels: ['title'] }] })

    const acl = [{ type: 'everyone', value: '5a4db0c5-0000-4000-8000-0000000007e4', accessType: 'grant' }]
    expect((await send('PUT', `${all}/assets/items/A1`, { acl, properties: { title: 'A lathe' } })).status).toBe(200)
  })

  test.each([
    [{ id: 'tickets', name: 'Again' }, 409],
    [{ id: 'a-b', name: 'Hyphen' }, 400],
    [{ id: 'SharePoint', name: 'Reserved' }, 400],
    [{ id: 'MicrosoftThings', name: 'Reserved' }, 400],
    [{ id: 'noName' }, 400],
    [{ id: 'long', name: 'n'.repeat(129) }, 400],
  ])('%j is refused with %i', async (body, status) => {
    expect((await send('POST', all, body)).status).toBe(status)
  })

  test('is made by administrators alone', async () => {
    expect((await send('POST', all, { id: 'hidden', name: 'Hidden' }, colleague)).status).toBe(403)
    expect((await send('PATCH', `${all}/wiki/schema`, schemaOf(title), colleague)).status).toBe(403)
  })
})

describe('a schema', () => {
  test('that is added to a connection leaves the result templates that the connection has', async () => {
    const before = await (await send('GET', `${all}/wiki`)).json()
    await send('PATCH', `${all}/wiki/schema`, schemaOf({ name: 'wing', type: 'int64' }))
    time.now += 5000
    const after = await (await send('GET', `${all}/wiki`)).json()
    expect(after).toEqual(before)
    expect(after).not.toMatchObject({ searchSettings: null })
  })

  test('adds to the one that is there', async () => {
    await send('PATCH', `${all}/tickets/schema`, schemaOf({ name: 'wing', type: 'int64' }))
    time.now += 5000
    const { properties } = await (await send('GET', `${all}/tickets/schema`)).json()
    expect(properties.map((each: { name: string }) => each.name)).toEqual(expect.arrayContaining(['title', 'wing']))
  })

  test.each([
    [{ name: 'priority', type: 'string' }, /type of a registered/],
    [{ name: 'assignee', type: 'string', isRefinable: true }, /made refinable/],
    [{ name: 'a b', type: 'string' }, /letters and digits/],
    [{ name: 'floor', type: 'text' }, /no such type/],
    [{ name: 'floor', type: 'int64', isSearchable: true }, /cannot be searchable/],
    [{ name: 'floor', type: 'string', isSearchable: true, isRefinable: true }, /searchable and refinable/],
    [{ name: 'floor', type: 'boolean', isRefinable: true }, /RefinerShouldNotBeOfType/],
    [{ name: 'floor', type: 'string', labels: ['fileName'] }, /retrievable/],
    [{ name: 'floor', type: 'string', isExactMatchRequired: true }, /not a member on v1.0/],
  ])('with %j is refused', async (property, why) => {
    const answer = await send('PATCH', `${all}/tickets/schema`, schemaOf(property))
    expect(answer.status).toBe(400)
    expect((await readGraphError(answer)).innerError.message).toMatch(why)
  })

  test('with failSchema fails in the end, and changes nothing', async () => {
    const begun = await send('PATCH', `${all}/drafty/schema`, schemaOf(title, { name: 'failSchema', type: 'string' }))
    time.now += 5000
    expect(await statusOf(begun)).toMatchObject({ status: 'failed', error: { code: 'SchemaRegistrationFailed' } })
    expect((await send('GET', `${all}/drafty/schema`)).status).toBe(404)
    expect((await send('GET', `${all}/drafty/operations/other`)).status).toBe(404)
  })
})

function schemaOf(...properties: readonly object[]): object {
  return { baseType: 'microsoft.graph.externalItem', properties }
}

function send(method: string, path: string, body?: object, as = token): Promise<Response> {
  return callGraph(sandbox, as, path, { method, ...(body === undefined ? {} : { body: JSON.stringify(body) }) })
}

async function statusOf(begun: Response): Promise<unknown> {
  const location = new URL(begun.headers.get('Location') ?? '')
  return (await send('GET', location.pathname.slice(1))).json()
}

async function listed(): Promise<readonly string[]> {
  const { value } = await (await send('GET', all)).json()
  return value.map(({ id }: { id: string }) => id)
}

describe('a change of a connection', () => {
  test('reaches its name, its description and the apps that it lets in', async () => {
    const path = `${all}/wiki`
    const before = await (await send('GET', path)).json()
    const configuration = { authorizedAppIds: ['6F2B1A00-0000-4000-8000-00000000ABCD'] }
    expect((await send('PATCH', path, { name: 'Wiki of all', configuration })).status).toBe(204)
    const after = await (await send('GET', path)).json()
    expect(after).toEqual({
      ...before,
      name: 'Wiki of all',
      configuration: {
        authorizedAppIds: [before.configuration.authorizedAppIds[0], '6f2b1a00-0000-4000-8000-00000000abcd'],
      },
    })
  })

  test.each([
    ['nowhere', { name: 'a' }, 404],
    ['foreign', { name: 'a' }, 403],
    ['wiki', { name: '' }, 400],
    ['wiki', { id: 'other' }, 400],
    ['wiki', { configuration: { authorizedAppIds: ['no GUID'] } }, 400],
  ])('of %s by %j is refused with %i', async (id, body, status) => {
    expect((await send('PATCH', `${all}/${id}`, body)).status).toBe(status)
  })

  test('is for administrators', async () => {
    expect((await send('PATCH', `${all}/wiki`, { name: 'a' }, colleague)).status).toBe(403)
  })
})

test('a list of more than twenty comes in pages', async () => {
  for (let number = 0; number < 20; number += 1) {
    expect((await send('POST', all, { id: `paged${number}`, name: `Paged ${number}` })).status).toBe(201)
  }
  const seen: string[] = []
  let next: string | undefined = all
  while (next !== undefined) {
    const page: { value: { id: string }[]; '@odata.nextLink'?: string } = await (await send('GET', next)).json()
    expect(page.value.length).toBeLessThanOrEqual(20)
    seen.push(...page.value.map(({ id }) => id))
    next = page['@odata.nextLink']?.split('/__sandbox/graph/')[1]
  }
  expect(seen.length).toBeGreaterThan(20)
  expect(new Set(seen).size).toBe(seen.length)
  expect((await send('GET', `${all}?$skiptoken=next`)).status).toBe(400)
})
