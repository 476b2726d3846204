// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeCalls } from '../../../calling/testing/fakeCalls.ts'
import { directoryOf, hr, showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import { fakeGraph } from '../../../graph/testing/fakeGraph.ts'
import { membersPage } from '../../../graph/testing/membersOfGraph.ts'
import { leftFor, noteLeftFor } from '../../../signInReturn/leftFor.ts'
import { MembersButton } from './MembersButton.tsx'

test('a press shows who is in the group', async () => {
  show('somebody')
  expect(screen.queryByRole('dialog')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Members of Human resources' }))
  expect(await screen.findByText('Ada')).toBeDefined()
})

test('who comes back from the consent page finds it open, once', async () => {
  noteLeftFor('members', hr.id)
  show('somebody')
  expect(await screen.findByText('Ada')).toBeDefined()
  expect(leftFor('members')).toBeUndefined()
})

test('while nobody is signed in there is nothing to press', () => {
  show('')
  expect(screen.queryByRole('button')).toBeNull()
})

function show(owner: string): void {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true
  }
  const { client } = fakeGraph([membersPage({ people: ['Ada'] })])
  showInDirectory(<MembersButton groupId={hr.id} name={hr.displayName} onTest={() => undefined} />, {
    directory: directoryOf([], { owner }),
    calls: { ...fakeCalls, client },
  })
}
