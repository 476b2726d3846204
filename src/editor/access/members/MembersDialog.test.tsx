// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeCalls } from '../../../calling/testing/fakeCalls.ts'
import { showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import { fakeGraph } from '../../../graph/testing/fakeGraph.ts'
import { membersPage } from '../../../graph/testing/membersOfGraph.ts'
import { MembersDialog } from './MembersDialog.tsx'

test('a group in the group is opened, and left again', async () => {
  const { client } = fakeGraph([membersPage({ groups: ['Europe'] }), membersPage({ people: ['Ada'] })])
  showInDirectory(
    <MembersDialog groupId="hr" name="Human resources" onTest={() => undefined} onClose={() => undefined} />,
    {
      calls: { ...fakeCalls, client },
    },
  )
  fireEvent.click(await screen.findByText('Members', { selector: 'button' }))
  expect(await screen.findByText('Ada')).toBeDefined()
  expect(screen.getByText('Members of Europe')).toBeDefined()
  fireEvent.click(screen.getByText('Back to Human resources'))
  expect(await screen.findByText('Europe')).toBeDefined()
})
