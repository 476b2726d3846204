// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { beforeEach, expect, test } from 'vitest'
import { type GraphCalls, GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import type { TokenResult } from '../../graph/tokens.ts'
import { AskBeforeShow } from './AskBeforeShow.tsx'

beforeEach(() => sessionStorage.clear())

const base = 'https://graph.microsoft.com'
const all = ['User.ReadBasic.All', 'Group.ReadBasic.All', 'GroupMember.ReadBasic.All', 'ExternalItem.Read.All'].map(
  (name) => `${base}/${name}`,
)

test.each([
  ['all that the show needs', [`${base}/User.Read`], all],
  ['only what is missing', [`${base}/User.Read`, 'ExternalItem.Read.All'], all.slice(0, 3)],
])('it asks for %s, once', async (_, grantedScopes, expected) => {
  const asked: Parameters<GraphCalls['act']>[] = []
  const calls: GraphCalls = { ...fakeCalls, act: (...each) => void asked.push(each) }
  show({ kind: 'token', token: 't', grantedScopes }, calls)
  const ask = await screen.findByRole('button', { name: 'Ask for permissions now' })
  fireEvent.click(ask)
  expect(asked).toEqual([])
  fireEvent.click(screen.getByRole('button', { name: 'Go to the permission page' }))
  expect(asked.map(([action]) => action)).toEqual([{ kind: 'interact', scopes: expected }])
  // Nothing is submitted after it.
  expect(asked[0]?.[1]).toBeTypeOf('function')

  const { asks } = show({ kind: 'token', token: 't', grantedScopes })
  expect(asks()).toEqual([])
})

test.each<[string, TokenResult]>([
  ['everything is allowed', { kind: 'token', token: 't', grantedScopes: all }],
  ['nobody knows what is allowed', { kind: 'token', token: 't' }],
  ['there is no token', { kind: 'signInNeeded' }],
])('where %s, it asks for nothing', async (_, result) => {
  const { asks } = show(result)
  await expect.poll(asks).toEqual([[`${base}/User.Read`]])
  await Promise.resolve()
  expect(screen.queryByRole('button')).toBeNull()
})

function show(result: TokenResult, calls = fakeCalls) {
  const asks: (readonly string[])[] = []
  const getToken = ({ scopes }: { readonly scopes: readonly string[] }) => {
    asks.push(scopes)
    return Promise.resolve(result)
  }
  render(
    <GraphCallsContext value={calls}>
      <AskBeforeShow config={{ graphScopeBase: base }} auth={{ getToken }} />
    </GraphCallsContext>,
  )
  return { asks: () => asks }
}
