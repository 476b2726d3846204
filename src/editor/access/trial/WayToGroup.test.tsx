// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeCalls } from '../../../calling/testing/fakeCalls.ts'
import { directoryOf, hr, robin, showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import { fakeGraph, json } from '../../../graph/testing/fakeGraph.ts'
import { WayToGroup } from './WayToGroup.tsx'

test('the way is read on a press, and from then on at once', async () => {
  const first = show()
  expect(first.sent).toHaveLength(0)
  fireEvent.click(screen.getByRole('button', { name: 'Show how they belong to the group' }))
  expect((await screen.findByText('Human resources')).parentElement?.textContent).toBe(
    'Robin Delgado is a member of Human resources',
  )
  first.unmount()
  show()
  expect(await screen.findByText('Human resources')).toBeDefined()
})

function show() {
  const responses = [{ id: '0', status: 200, body: { value: [] } }]
  const { client, sent } = fakeGraph([json({ responses })])
  const { unmount } = showInDirectory(<WayToGroup person={robin} groups={[hr]} groupId={hr.id} />, {
    directory: directoryOf([], { owner: 'who tests the way' }),
    calls: { ...fakeCalls, client },
  })
  return { sent, unmount }
}
