// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import type { GraphError, Refusal } from '../graph/graphError.ts'
import { fakeGraph } from '../graph/testing/fakeGraph.ts'
import { SearchTrouble } from './SearchTrouble.tsx'
import { withCalls } from './testing/searching.tsx'

const refusal: Refusal = {
  status: 403,
  code: 'Forbidden',
  message: 'No.',
  innerError: undefined,
  details: [],
  requestId: undefined,
}
const forbidden = (...grantedScopes: readonly string[]): GraphError => ({ kind: 'forbidden', refusal, grantedScopes })

test.each<[string, GraphError, 'searching as you' | 'asking Copilot', RegExp, readonly string[]]>([
  [
    'consent',
    { kind: 'consentNeeded', scopes: ['s'] },
    'searching as you',
    /Search with your account/,
    ['Allow searching', 'Not now'],
  ],
  [
    'no right',
    forbidden(),
    'searching as you',
    /permission to search.*“No\.”.*ExternalItem\.Read\.All/,
    ['Ask for ExternalItem.Read.All', 'Try again'],
  ],
  ['a right', forbidden('https://g/ExternalItem.Read.All'), 'searching as you', /already/, ['Try again']],
  ['no license', forbidden(), 'asking Copilot', /permission to ask Copilot.*license/, ['Try again']],
  [
    'a bad query',
    { kind: 'invalid', refusal: { ...refusal, status: 400 } },
    'searching as you',
    /rejected the query \(400\)/,
    [],
  ],
  ['busy', { kind: 'throttled', refusal, retryAfterSeconds: 3 }, 'searching as you', /429/, ['Try again']],
])('%s is said, with what helps', (_name, error, doing, says, buttons) => {
  const { acted, wrapper } = withCalls(fakeGraph([]).client)
  const { container } = render(<SearchTrouble error={error} doing={doing} onTryAgain={() => undefined} />, { wrapper })
  expect(container.textContent).toMatch(says)
  expect(screen.queryAllByRole('button').map(({ textContent }) => textContent)).toEqual(buttons)
  expect(acted).toEqual([])
})

test('the permission that lacks can be asked for', () => {
  const { acted, wrapper } = withCalls(fakeGraph([]).client)
  render(<SearchTrouble error={forbidden()} doing="searching as you" onTryAgain={() => undefined} />, { wrapper })
  screen.getByRole('button', { name: 'Ask for ExternalItem.Read.All' }).click()
  expect(acted).toEqual([{ kind: 'askFor', scope: 'ExternalItem.Read.All' }])
})

test('who does not want to search as themselves is left alone', async () => {
  const { acted, wrapper } = withCalls(fakeGraph([]).client)
  const error = { kind: 'consentNeeded', scopes: ['s'] } as const
  render(<SearchTrouble error={error} doing="searching as you" onTryAgain={() => undefined} />, { wrapper })
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
  expect(screen.queryByRole('status')).toBeNull()
  expect(acted).toEqual([])
})
