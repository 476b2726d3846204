// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { ExternalGroupLine } from './ExternalGroupLine.tsx'
import { aroundGroups, groupsOfGraph } from './testing/groupsOfGraph.tsx'

test('a group that is there is named', async () => {
  const { client } = groupsOfGraph({ a: { displayName: 'Alpha' } })
  render(<ExternalGroupLine connectionId="tickets" groupId="a" />, { wrapper: aroundGroups(client) })
  expect(await screen.findByText(/Alpha/)).toBeDefined()
  expect(screen.getByRole('button', { name: 'Manage external groups, a' })).toBeDefined()
})

test('a group that is missing is marked, and can be created from there', async () => {
  render(<ExternalGroupLine connectionId="tickets" groupId="a" />, { wrapper: aroundGroups(groupsOfGraph().client) })
  await userEvent.click(await screen.findByRole('button', { name: 'Create the external group a' }))
  expect(screen.getByRole('dialog', { name: 'External groups' })).toBeDefined()
  expect(await screen.findByRole('button', { name: 'Create the group' })).toBeDefined()
})
