// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GraphCallsContext } from '../../calling/graphCalls.ts'
import { fakeCalls } from '../../calling/testing/fakeCalls.ts'
import { AfterSaving } from './AfterSaving.tsx'

test.each([
  ['https://graph.microsoft.com', 2],
  ['https://graph.microsoft.us', 0],
])('with %s there are %d links to look for the item', (baseUrl, count) => {
  render(
    <GraphCallsContext value={{ ...fakeCalls, client: { ...fakeCalls.client, baseUrl } }}>
      <AfterSaving onNext={() => undefined} onFind={() => undefined} />
    </GraphCallsContext>,
  )
  expect(screen.queryAllByRole('link')).toHaveLength(count)
})

test('what a duplicate is, is said beside it', () => {
  render(
    <GraphCallsContext value={fakeCalls}>
      <AfterSaving onNext={() => undefined} onFind={() => undefined} />
    </GraphCallsContext>,
  )
  expect(screen.getByRole('button', { name: 'Duplicate', description: /with the next item ID/ })).toBeDefined()
})
