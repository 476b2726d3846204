// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeCalls } from '../../../calling/testing/fakeCalls.ts'
import { membersRead } from '../../../directory/membersRead.ts'
import { directoryOf, hr, robin, showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import type { DirectoryPrincipal } from '../../../domain/directory/directoryPrincipal.ts'
import type { AclEntryDraft } from '../../../domain/itemDraft.ts'
import { fakeGraph } from '../../../graph/testing/fakeGraph.ts'
import { membersPage } from '../../../graph/testing/membersOfGraph.ts'
import { aDraftState } from '../../../item/testing/aDraftState.ts'
import { live } from '../../../ui/live.ts'
import { AccessEffects } from './AccessEffects.tsx'

const grant: AclEntryDraft = { accessType: 'grant', type: 'group', value: hr.id }
const deny: AclEntryDraft = { accessType: 'deny', type: 'user', value: robin.id }

test('a row for each entry says what it does; where members matter, they are read at a press', async () => {
  const { sent } = show([grant, deny], [membersPage({ people: ['Ada'] })])
  expect(cellsOf(1)).toEqual([
    'Human resources',
    'Can find it (grant)',
    'Lets them in, except for Robin Delgado (entry 2).',
  ])
  expect(cellsOf(2)[2]).toBe('Takes them away from Human resources (entry 1), if they are in there.')
  expect(sent).toHaveLength(0)
  fireEvent.click(screen.getByText('Read who is in the groups'))
  await waitFor(() => expect(cellsOf(1)[2]).toBe('Lets them in.'))
  expect(cellsOf(2)[2]).toBe('Takes nothing away: no other entry lets them in.')
  expect(screen.queryByText('Read who is in the groups')).toBeNull()
})

test('a group whose own members are known already is read with the groups inside it, and who is in both is said', async () => {
  const partners = { ...hr, id: hr.id.replace(/.{4}$/, '0011'), displayName: 'External partners' }
  const inner = { ...hr, id: 'inner', displayName: 'Inner' }
  const directory = directoryOf([], { names: namesOf(hr, partners) })
  membersRead(directory).set(new Map([[hr.id, { members: [inner], isWhole: true }]]))
  const answers = [membersPage({ people: ['Gwen'] }), membersPage({ people: ['Ada'] })]
  show([grant, { ...grant, accessType: 'deny', value: partners.id }], answers, directory)
  fireEvent.click(screen.getByText('Read who is in the groups'))
  const said = 'Nobody is in both Human resources (entry 1) and External partners (entry 2).'
  expect(await screen.findByText(said)).toBeDefined()
  expect(cellsOf(1)[2]).toBe('Lets them in.')
  expect(screen.queryByText('Read who is in the groups')).toBeNull()
})

test('groups of very many are read on at a press', async () => {
  const pages = Array.from({ length: 40 }, () => membersPage({ people: ['Ada'] }, { next: 'g/members?$skiptoken=2' }))
  show([grant, deny], [...pages, membersPage({ people: ['Zoe'] })])
  fireEvent.click(screen.getByText('Read who is in the groups'))
  const readOn = await screen.findByRole('button', { name: 'Read on' })
  // It takes no press until the reading before it is over.
  await waitFor(() => expect(readOn.getAttribute('aria-disabled')).not.toBe('true'))
  fireEvent.click(readOn)
  await waitFor(() => expect(cellsOf(1)[2]).toBe('Lets them in.'))
})

test('that the members of a connector’s own group stay open is said', () => {
  show([grant, { accessType: 'deny', type: 'externalGroup', value: 'crew' }], [])
  expect(screen.getByText(/^Graph does not show who is in a connector’s own group/)).toBeDefined()
})

test('a refusal to read members is said', async () => {
  show([grant, deny], [new Response('{}', { status: 403 })])
  fireEvent.click(screen.getByText('Read who is in the groups'))
  expect(await screen.findByText('Graph does not show who is a member (403)')).toBeDefined()
})

test('of very many entries the first are listed', () => {
  show(
    Array.from({ length: 1000 }, (_, index) => ({
      ...grant,
      value: hr.id.replace(/.{4}$/, String(index).padStart(4, '0')),
    })),
    [],
  )
  expect(document.querySelectorAll('tbody tr')).toHaveLength(200)
  expect(screen.getByText('and 800 more')).toBeDefined()
})

function cellsOf(row: number): readonly (string | null)[] {
  return [...document.querySelectorAll(`tbody tr:nth-child(${row}) td`)].map(({ textContent }) => textContent)
}

const namesOf = (...principals: readonly DirectoryPrincipal[]) =>
  live(new Map(principals.map((principal) => [principal.id, { kind: 'known', principal } as const])))

function show(
  acl: readonly AclEntryDraft[],
  answers: readonly Response[],
  directory = directoryOf([], { names: namesOf(hr, robin) }),
) {
  const { client, sent } = fakeGraph(answers)
  showInDirectory(<AccessEffects state={aDraftState({ acl }).state} onClose={() => undefined} />, {
    directory,
    calls: { ...fakeCalls, client },
  })
  return { sent }
}
