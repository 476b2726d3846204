import { expect, test } from 'vitest'
import { schemaPath } from './address.ts'
import { registerSchema } from './registerSchema.ts'
import { fakeGraph } from './testing/fakeGraph.ts'

const where = { apiVersion: 'v1.0', connectionId: 'assets' } as const
const location = 'https://graph.microsoft.com/v1.0/external/connections/assets/operations/o-1'

test.each([
  ['its operation', { Location: location }, 'o-1'],
  ['none', {}, undefined],
])('what is taken has %s to follow', async (_, headers, operationId) => {
  const { client, sent, asked } = fakeGraph([new Response(null, { status: 202, headers })])
  expect(await registerSchema(client, where, '{ }')).toEqual({ kind: 'begun', operationId })
  expect(sent[0]).toMatchObject({
    method: 'PATCH',
    url: 'https://graph.test/v1.0/external/connections/assets/schema',
    body: '{ }',
  })
  expect(asked[0]?.scopes).toEqual(['https://graph.microsoft.com/ExternalConnection.ReadWrite.OwnedBy'])
})

test('a refusal is an error', async () => {
  const { client } = fakeGraph([Response.json({ error: { code: 'UpdateNotAllowed' } }, { status: 400 })])
  expect(await registerSchema(client, where, '{}')).toMatchObject({ kind: 'error', error: { kind: 'invalid' } })
})

test('the path of a schema has the ID as one part', () => {
  expect(schemaPath('a/b')).toBe('/external/connections/a%2Fb/schema')
})
