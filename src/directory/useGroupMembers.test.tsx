// @vitest-environment jsdom
import { screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeCalls } from '../calling/testing/fakeCalls.ts'
import { fakeGraph } from '../graph/testing/fakeGraph.ts'
import { membersPage } from '../graph/testing/membersOfGraph.ts'
import { membersRead } from './membersRead.ts'
import { directoryOf, robin, showInDirectory } from './testing/showInDirectory.tsx'
import { useGroupMembers } from './useGroupMembers.ts'

test('of a hundred thousand members one page is read, and the next at a press; what was read is kept', async () => {
  const { client, sent } = fakeGraph([
    membersPage({ people: ['Ada'] }, { count: 100_000, next: 'g/members?$skiptoken=2' }),
    membersPage({ guests: ['Gwen'] }),
  ])
  const directory = directoryOf([])
  showInDirectory(<Members />, { directory, calls: { ...fakeCalls, client } })
  await waitFor(() => expect(said()).toBe('Ada of 100000, more'))
  expect(sent).toHaveLength(1)
  expect(membersRead(directory).get().get('g')?.isWhole).toBe(false)
  screen.getByRole('button').click()
  await waitFor(() => expect(said()).toBe('Ada Gwen of 100000'))
  expect(membersRead(directory).get().get('g')).toMatchObject({
    members: [{ id: 'ada' }, { id: 'gwen' }],
    isWhole: true,
  })
})

test('a larger part that was read elsewhere stays known', async () => {
  const { client } = fakeGraph([membersPage({ people: ['Ada'] }, { next: 'g/members?$skiptoken=2' })])
  const directory = directoryOf([])
  const larger = { members: [robin, { ...robin, id: 'ada' }], isWhole: false, next: 'g/members?$skiptoken=3' }
  membersRead(directory).set(new Map([['g', larger]]))
  showInDirectory(<Members />, { directory, calls: { ...fakeCalls, client } })
  await waitFor(() => expect(said()).toBe('Ada of ?, more'))
  expect(membersRead(directory).get().get('g')).toBe(larger)
})

test('a refusal is a value, and nothing is kept of it', async () => {
  const { client } = fakeGraph([new Response('{}', { status: 403 })])
  const directory = directoryOf([])
  showInDirectory(<Members />, { directory, calls: { ...fakeCalls, client } })
  await waitFor(() => expect(said()).toBe('forbidden'))
  expect(membersRead(directory).get().size).toBe(0)
})

function Members() {
  const { members, total, more, error } = useGroupMembers('G')
  const names = members.map(({ displayName }) => displayName).join(' ')
  return (
    <button type="button" onClick={more}>
      {error?.kind ?? `${names} of ${total ?? '?'}${more === undefined ? '' : ', more'}`}
    </button>
  )
}

function said(): string {
  return screen.getByRole('button').textContent
}
