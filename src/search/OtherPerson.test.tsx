// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { robin, showInDirectory } from '../directory/testing/showInDirectory.tsx'
import { OtherPerson } from './OtherPerson.tsx'

test('somebody else is chosen by name, and the stored list is asked about them', async () => {
  show()
  expect(screen.queryByRole('combobox')).toBeNull()
  fireEvent.click(screen.getByRole('button', { name: 'Ask about somebody else' }))
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Person' }))
  fireEvent.change(screen.getByRole('combobox', { name: 'Person' }), { target: { value: 'rob' } })
  fireEvent.click(await screen.findByRole('option', { name: /Robin Delgado/ }))
  expect(await screen.findByRole('heading', { name: 'Yes: Robin Delgado can find it' })).toBeDefined()
})

const acl = [{ accessType: 'grant', type: 'user', value: robin.id }] as const

function show(): void {
  showInDirectory(<OtherPerson acl={acl} tenantId={undefined} wayToEntry={() => undefined} />)
}
