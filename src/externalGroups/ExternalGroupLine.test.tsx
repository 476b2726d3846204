// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ExternalGroupLine } from './ExternalGroupLine.tsx'
import { aroundGroups, groupsOfGraph } from './testing/groupsOfGraph.tsx'

test('a group that is there is named, once Graph has told', async () => {
  show({ a: { displayName: 'Alpha' } })
  expect(screen.getByText('By its ID.')).toBeDefined()
  expect(await screen.findByText('External group · Alpha')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Manage the external group a' })).toBeDefined()
})

test('a group that is missing is marked, and can be created from there', async () => {
  show({})
  await userEvent.click(await screen.findByRole('button', { name: 'Create the external group a' }))
  expect(await screen.findByRole('dialog', { name: 'External groups' })).toBeDefined()
  expect(await screen.findByRole('button', { name: 'Create the group' })).toBeDefined()
})

function show(groups: Readonly<Record<string, object>>): void {
  render(<ExternalGroupLine id="line" connectionId="tickets" groupId="a" otherwise="By its ID." />, {
    wrapper: aroundGroups(groupsOfGraph(groups).client),
  })
}
