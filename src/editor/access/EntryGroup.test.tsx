// @vitest-environment jsdom
import { act, render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aroundGroups, groupsOfGraph } from '../../externalGroups/testing/groupsOfGraph.tsx'
import { aDraftState } from '../../item/testing/aDraftState.ts'
import { EntryGroup } from './EntryGroup.tsx'

test('the group is looked for in the connection of the item, as soon as there is one', async () => {
  const { client, log } = groupsOfGraph({ a: { displayName: 'Alpha' } })
  const { state, draftIs } = aDraftState()
  render(<EntryGroup id="line" state={state} groupId="a" otherwise="By its ID." />, { wrapper: aroundGroups(client) })
  expect(screen.getByText('By its ID.')).toBeDefined()
  act(() => draftIs({ connectionId: 'tickets' }))
  await waitFor(() => expect(screen.getByText('External group · Alpha')).toBeDefined())
  expect(log).toEqual(['read a'])
})
