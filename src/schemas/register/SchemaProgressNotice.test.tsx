// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, expect, test, vi } from 'vitest'
import { fakeGraph, json } from '../../graph/testing/fakeGraph.ts'
import { type FollowedOperation, follow, followedOperations, stopFollowing } from './followedOperations.ts'
import { SchemaProgressNotice } from './SchemaProgressNotice.tsx'
import { anOperation } from './testing/anOperation.ts'
import { aroundSchemas } from './testing/aroundSchemas.tsx'

afterEach(() => {
  for (const each of followedOperations.get()) stopFollowing(each)
})

test('nothing is said where nothing is followed', () => {
  show()
  expect(document.body.textContent).toBe('')
})

test('while it is under way it says since when, and following can be stopped', async () => {
  show({})
  expect(await screen.findByText(/is being registered/)).toBeDefined()
  expect(await screen.findByText(/Last checked at/)).toBeDefined()
  await userEvent.click(screen.getByRole('button', { name: 'Stop following' }))
  expect(document.body.textContent).toBe('')
})

test.each<[FollowedOperation['outcome'], RegExp, readonly string[]]>([
  [{ kind: 'completed' }, /is registered.*The fields follow it now\./, ['Dismiss']],
  [{ kind: 'failed', why: 'No.' }, /was not registered.*“No\.”/, ['Mend the schema', 'Dismiss']],
])('%j is told until it is dismissed', async (outcome, said, buttons) => {
  const { sent } = show({ outcome })
  expect(document.body.textContent).toMatch(said)
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual(buttons)
  expect(sent).toHaveLength(0)
  await userEvent.click(screen.getByRole('button', { name: 'Dismiss' }))
  expect(document.body.textContent).toBe('')
})

test('without the name of an operation it says what to do', () => {
  show({ operationId: '' })
  expect(document.body.textContent).toContain('Graph named no operation to follow.')
})

function show(operation?: Partial<FollowedOperation>) {
  const { client, sent } = fakeGraph([json({ status: 'inprogress' })])
  if (operation !== undefined) follow(anOperation(operation))
  render(<SchemaProgressNotice connectionId="assets" onAgain={vi.fn<() => void>()} />, {
    wrapper: aroundSchemas(client),
  })
  return { sent }
}
