// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { hr, showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import type { TakenAway } from '../../../domain/access/denyOverGrant.ts'
import type { AclEntry } from '../../../domain/externalItem.ts'
import { GroupsReading } from './GroupsReading.tsx'

const group: AclEntry = { type: 'group', value: hr.id, accessType: 'grant' }
const external: AclEntry = { type: 'externalGroup', value: 'g', accessType: 'deny' }

test.each<[string, readonly AclEntry[], TakenAway, boolean]>([
  ['a group and what may be in it', [group, external], 'unknown', true],
  ['what is known already', [group, external], 'part', false],
  ['groups that Graph shows nobody', [{ ...external, accessType: 'grant' }, external], 'unknown', false],
])('%s', (_, acl, extent, isOffered) => {
  const effects = [{ kind: 'letsIn', less: [{ index: 1, extent }] }, { kind: 'nobody' }] as const
  showInDirectory(<GroupsReading acl={acl} effects={effects} />)
  expect(screen.queryByText('Read who is in the groups') !== null).toBe(isOffered)
})
