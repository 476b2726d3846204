// @vitest-environment jsdom
import { act, renderHook, waitFor } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { fakeGraph } from '../../graph/testing/fakeGraph.ts'
import { followedOf, followedOperations, stopFollowing } from './followedOperations.ts'
import { aroundSchemas } from './testing/aroundSchemas.tsx'
import { useSendSchema } from './useSendSchema.ts'

afterEach(() => {
  for (const each of followedOperations.get()) stopFollowing(each)
})

const location = 'https://graph.test/beta/external/connections/assets/operations/o7'
const followed = () => followedOf(followedOperations.get(), 'adele', 'assets')

test.each([
  [{ Location: location }, 'o7'],
  [{}, ''],
])('what Graph takes is followed: %j', async (headers, operationId) => {
  const hook = show(new Response(null, { status: 202, headers }))
  act(() => hook.current.send('{}'))
  await waitFor(() => expect(followed()).toMatchObject({ operationId, apiVersion: 'beta' }))
})

test('a refusal is followed by nothing', async () => {
  const hook = show(Response.json({ error: { code: 'Bad' } }, { status: 400 }))
  act(() => hook.current.send('{}'))
  await waitFor(() => expect(hook.current.error?.kind).toBe('invalid'))
  expect(followed()).toBeUndefined()
})

function show(answer: Response) {
  return renderHook(() => useSendSchema('assets'), { wrapper: aroundSchemas(fakeGraph([answer]).client) }).result
}
