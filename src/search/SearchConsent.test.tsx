// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { fakeGraph } from '../graph/testing/fakeGraph.ts'
import { SearchConsent } from './SearchConsent.tsx'
import { withCalls } from './testing/searching.tsx'

test('it says why, and asks only when that is pressed', async () => {
  const { acted, wrapper } = withCalls(fakeGraph([]).client)
  render(<SearchConsent scopes={['s']} onTryAgain={() => undefined} />, { wrapper })
  expect(screen.getByRole('status', { name: 'Search as you?' }).textContent).toContain('ExternalItem.Read.All')
  expect(acted).toEqual([])
  await userEvent.click(screen.getByRole('button', { name: 'Allow searching' }))
  expect(acted).toEqual([{ kind: 'interact', scopes: ['s'] }])
})

test('who does not want to is left alone', async () => {
  const { acted, wrapper } = withCalls(fakeGraph([]).client)
  render(<SearchConsent scopes={['s']} onTryAgain={() => undefined} />, { wrapper })
  await userEvent.click(screen.getByRole('button', { name: 'Not now' }))
  expect(screen.queryByRole('status')).toBeNull()
  expect(acted).toEqual([])
})
