// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { fakeCalls } from '../../../calling/testing/fakeCalls.ts'
import { showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import { fakeGraph } from '../../../graph/testing/fakeGraph.ts'
import { membersPage } from '../../../graph/testing/membersOfGraph.ts'
import { MemberList } from './MemberList.tsx'

test('people, guests and groups are told apart, and how many there are is said', async () => {
  const page = membersPage(
    { people: ['Ada'], guests: ['Gwen'], groups: ['Europe'] },
    { count: 1234, next: 'g/members' },
  )
  const { onOpen, onTest } = show([page])
  expect(await screen.findByText('1,234 members. 3 of them are shown. 1 of those shown is a guest.')).toBeDefined()
  const lines = screen.getAllByRole('listitem').map(({ textContent }) => textContent)
  expect(lines[0]).toContain('Group')
  expect(lines[2]).toContain('Guest')
  fireEvent.click(screen.getByRole('button', { name: 'Members of Europe' }))
  expect(onOpen).toHaveBeenCalledWith(expect.objectContaining({ id: 'europe' }))
  fireEvent.click(screen.getByRole('button', { name: 'Test Ada' }))
  expect(onTest).toHaveBeenCalledWith('ada')
  expect(screen.getByRole('button', { name: 'Show more' })).toBeDefined()
})

test('a refusal is said with what helps', async () => {
  show([new Response('{}', { status: 403 })])
  expect((await screen.findByRole('alert')).textContent).toContain('Graph does not show who is a member (403)')
})

test('consent is asked for', async () => {
  const act = vi.fn<typeof fakeCalls.act>()
  show([], act)
  fireEvent.click(await screen.findByRole('button', { name: 'Allow showing who is in a group' }))
  expect(act.mock.lastCall?.[0]).toMatchObject({ kind: 'interact' })
})

function show(answers: readonly Response[], act: typeof fakeCalls.act = fakeCalls.act) {
  const needed = { kind: 'consentNeeded', scopes: ['GroupMember.ReadBasic.All'] } as const
  const { client } = fakeGraph(answers, answers.length === 0 ? [needed] : undefined)
  const onOpen = vi.fn<() => void>()
  const onTest = vi.fn<(userId: string) => void>()
  showInDirectory(<MemberList groupId="g" onOpen={onOpen} onTest={onTest} />, { calls: { ...fakeCalls, client, act } })
  return { onOpen, onTest }
}
