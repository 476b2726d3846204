// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { GraphError } from '../graph/graphError.ts'
import { ErrorNotice } from './ErrorNotice.tsx'
import type { ErrorAction } from './errorDescription.ts'
import { GraphCallsContext } from './graphCalls.ts'
import { fakeCalls } from './testing/fakeCalls.ts'

const lost: GraphError = { kind: 'offlineOrBlocked', message: 'Failed to fetch' }

test('an error says what happened and what to do, and its button does it through the page', () => {
  const acted: [ErrorAction, boolean][] = []
  const act = (action: ErrorAction, tryAgain?: () => void) => void acted.push([action, tryAgain !== undefined])
  const { rerender } = render(
    <GraphCallsContext value={{ ...fakeCalls, act }}>
      <ErrorNotice error={lost} doing="reading the item" onTryAgain={() => undefined} />
    </GraphCallsContext>,
  )
  expect(screen.getByRole('alert').textContent).toContain('No answer from Graph')
  fireEvent.click(screen.getByRole('button', { name: 'Try again' }))
  rerender(
    <GraphCallsContext value={{ ...fakeCalls, act }}>
      <ErrorNotice error={lost} doing="saving the item" finding="Read back: nothing is stored." />
    </GraphCallsContext>,
  )
  expect(screen.getByRole('alert').textContent).toContain('Read back: nothing is stored.')
  fireEvent.click(screen.getByRole('button', { name: 'Submit again' }))
  expect(acted).toEqual([
    [{ kind: 'tryAgain' }, true],
    [{ kind: 'tryAgain' }, false],
  ])
})

test('who has a way of its own for the button is asked instead of the page', () => {
  const own: ErrorAction[] = []
  render(
    <GraphCallsContext value={fakeCalls}>
      <ErrorNotice error={lost} doing="reading the item" onAction={(action) => own.push(action)} />
    </GraphCallsContext>,
  )
  fireEvent.click(screen.getByRole('button'))
  expect(own).toEqual([{ kind: 'tryAgain' }])
})

test('without a next step there is no list of them', () => {
  const description = { title: 'No.', meaning: 'It failed.', nextSteps: [], action: undefined }
  render(
    <GraphCallsContext value={fakeCalls}>
      <ErrorNotice error={lost} doing="reading the item" description={description} />
    </GraphCallsContext>,
  )
  expect(screen.queryByRole('list')).toBeNull()
})

test('the offer to grant all at once goes the same way', async () => {
  const own: ErrorAction[] = []
  const acted: ErrorAction[] = []
  const error = { kind: 'consentNeeded', scopes: ['https://graph.test/User.ReadBasic.All'] } as const
  render(
    <GraphCallsContext value={{ ...fakeCalls, act: (action) => void acted.push(action) }}>
      <ErrorNotice error={error} doing="reading the item" onAction={(action) => own.push(action)} />
    </GraphCallsContext>,
  )
  fireEvent.click(await screen.findByRole('button', { name: /everything/ }))
  expect([own.length, acted.length]).toEqual([1, 0])
})

test('where no page stands above, that is said', () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  expect(() => render(<ErrorNotice error={lost} doing="reading the item" />)).toThrow('no page above it')
})
