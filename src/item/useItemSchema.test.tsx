// @vitest-environment jsdom
import { renderHook, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Session } from '../auth/session.ts'
import { schemaOf } from '../domain/testing/ruleExamples/exampleSchema.ts'
import { fakeGraph, json } from '../graph/testing/fakeGraph.ts'
import { createSchemaStore } from '../schemas/schemaStore.ts'
import { mapStorage } from '../schemas/testing/mapStorage.ts'
import { withQueries } from './testing/withQueries.tsx'
import { useItemSchema } from './useItemSchema.ts'

const ofDraft = schemaOf({ name: 'title', type: 'string' })
const ofGraph = { properties: [{ name: 'title', type: 'string' }] }

test.each<[Session['kind'], connectionId: string, boolean]>([
  ['starting', 'tickets', true],
  ['starting', '', false],
  ['signedOut', 'tickets', false],
  ['signedOut', '', false],
])(
  'a session that is %s with the connection “%s” has fields that may still be replaced: %s',
  (session, id, expected) => {
    const { result } = show({ session, connectionId: id, accountId: undefined })
    expect(result.current).toMatchObject({ schema: undefined, isSettling: expected, remoteSchema: { kind: 'off' } })
  },
)

test('fields wait for Graph’s schema only while no other one is there', async () => {
  const { result } = show({})
  expect(result.current).toMatchObject({ isSettling: true, remoteSchema: { kind: 'loading' } })
  await waitFor(() => expect(result.current.schema?.properties.map(({ name }) => name)).toEqual(['title']))
  expect(result.current.isSettling).toBe(false)
})

test('the schema that the draft was written with stands in, and stays the same object when Graph says the same', async () => {
  const { result } = show({ ofDraft })
  expect(result.current).toMatchObject({ isSettling: false, remoteSchema: { kind: 'loading' } })
  expect(result.current.schema).toBe(ofDraft)
  await waitFor(() => expect(result.current.remoteSchema.kind).toBe('ok'))
  expect(result.current.schema).toBe(ofDraft)
})

test('while the schema of another connection is on its way, the fields keep the last one; none, when there is no connection', async () => {
  const { result, rerender } = show({ ofDraft })
  await waitFor(() => expect(result.current.remoteSchema.kind).toBe('ok'))
  rerender({ connectionId: 'wiki' })
  expect(result.current).toMatchObject({ schema: ofDraft, remoteSchema: { kind: 'loading' } })
  rerender({ connectionId: '' })
  expect(result.current.schema).toBeUndefined()
})

interface Given {
  readonly session?: Session['kind']
  readonly connectionId?: string
  readonly accountId?: string | undefined
  readonly ofDraft?: typeof ofDraft
}

function show(given: Given) {
  const { client } = fakeGraph([json(ofGraph)])
  const schemas = createSchemaStore(() => mapStorage())
  return renderHook(
    ({ session = 'signedIn', connectionId = 'tickets', ...rest }: Given) => {
      const accountId = 'accountId' in rest ? rest.accountId : 'a'
      return useItemSchema({ client, apiVersion: 'beta', accountId }, schemas, connectionId, session, rest.ofDraft)
    },
    { wrapper: withQueries(), initialProps: given },
  )
}
