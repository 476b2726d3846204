// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { GraphCalls } from '../../../calling/graphCalls.ts'
import { fakeCalls } from '../../../calling/testing/fakeCalls.ts'
import { directoryOf, hr, robin, showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import type { DirectoryUser } from '../../../domain/directory/directoryPrincipal.ts'
import { aclEntriesOf } from '../../../domain/testing/aclEntries.ts'
import { TrialAnswer } from './TrialAnswer.tsx'

const open = {
  access: { answer: 'notCertain', decidedBy: undefined, alsoBy: [], unchecked: [0] },
  groups: [],
  error: undefined,
} as const

test('whether somebody is a guest is found out on a press', async () => {
  const { onPerson } = show(directoryOf([robin]))
  expect(screen.getByRole('heading').textContent).toBe('Not certain: Robin Delgado may find it or not')
  fireEvent.click(screen.getByRole('button', { name: 'Find out whether this is a guest' }))
  await vi.waitFor(() => expect(onPerson).toHaveBeenCalledWith(robin))
})

test('the permission for that is asked for then', async () => {
  const error = { kind: 'consentNeeded', scopes: ['User.Read.All'] } as const
  const { act } = show(directoryOf([], { resolve: () => Promise.resolve([{ kind: 'unreadable', error }]) }))
  fireEvent.click(screen.getByRole('button', { name: 'Find out whether this is a guest' }))
  await vi.waitFor(() => expect(act).toHaveBeenCalledWith({ kind: 'interact', scopes: ['User.Read.All'] }))
})

test('whom no entry lets in is told why, entry by entry', () => {
  showInDirectory(
    <TrialAnswer
      trial={{
        access: { answer: 'no', decidedBy: undefined, alsoBy: [], unchecked: [] },
        decisiveGroup: undefined,
        groups: [],
        error: undefined,
      }}
      acl={aclEntriesOf(`+group ${hr.id}`)}
      person={robin}
      nameOf={() => 'Human resources'}
      onPerson={() => undefined}
    />,
  )
  expect(screen.getByText('No entry lets Robin Delgado find it.')).toBeDefined()
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Robin Delgado is not in Human resources',
  ])
})

function show(directory: ReturnType<typeof directoryOf>) {
  const [onPerson, act] = [vi.fn<(person: DirectoryUser | undefined) => void>(), vi.fn<GraphCalls['act']>()]
  showInDirectory(
    <TrialAnswer
      trial={{ ...open, decisiveGroup: undefined }}
      acl={aclEntriesOf('+everyoneExceptGuests t')}
      person={{ ...robin, isGuest: undefined, isEnabled: false }}
      nameOf={() => undefined}
      onPerson={onPerson}
    />,
    { directory, calls: { ...fakeCalls, act } },
  )
  expect(screen.getByText(/This account is disabled/)).toBeDefined()
  return { onPerson, act }
}
