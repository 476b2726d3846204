// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { fakeCalls } from '../../../calling/testing/fakeCalls.ts'
import { membersRead } from '../../../directory/membersRead.ts'
import { directoryOf, hr, showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import type { TakenAway } from '../../../domain/access/denyOverGrant.ts'
import type { AclEntry } from '../../../domain/externalItem.ts'
import { fakeGraph } from '../../../graph/testing/fakeGraph.ts'
import { membersPage } from '../../../graph/testing/membersOfGraph.ts'
import { GroupsReading } from './GroupsReading.tsx'

const group: AclEntry = { type: 'group', value: hr.id, accessType: 'grant' }
const external: AclEntry = { type: 'externalGroup', value: 'g', accessType: 'deny' }

test.each<[string, readonly AclEntry[], TakenAway, boolean]>([
  ['a group and what may be in it', [group, external], 'unknown', true],
  ['what is known already', [group, external], 'part', false],
  ['groups that Graph shows nobody', [{ ...external, accessType: 'grant' }, external], 'unknown', false],
])('%s', (_, acl, extent, isOffered) => {
  const effects = [{ kind: 'letsIn', less: [{ index: 1, extent }] }, { kind: 'nobody' }] as const
  showInDirectory(<GroupsReading acl={acl} effects={effects} nameOf={() => undefined} />)
  expect(screen.queryByText('Read who is in the groups') !== null).toBe(isOffered)
})

test('what was read of another group meanwhile stays known', async () => {
  const { client } = fakeGraph([membersPage({ people: ['Ada'] })])
  const directory = directoryOf([hr])
  const effects = [{ kind: 'letsIn', less: [{ index: 1, extent: 'unknown' }] }, { kind: 'nobody' }] as const
  showInDirectory(<GroupsReading acl={[group, external]} effects={effects} nameOf={() => undefined} />, {
    directory,
    calls: { ...fakeCalls, client },
  })
  fireEvent.click(screen.getByText('Read who is in the groups'))
  membersRead(directory).set(new Map([['red', { members: [], isWhole: true }]]))
  await waitFor(() => expect(membersRead(directory).get().get(hr.id)?.isWhole).toBe(true))
  expect(membersRead(directory).get().has('red')).toBe(true)
})
