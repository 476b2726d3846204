// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { robin, showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import { aDraftState } from '../../../item/testing/aDraftState.ts'
import { TestPerson } from './TestPerson.tsx'

test('who is chosen is tested against the list as it stands', async () => {
  const { state } = aDraftState({ acl: [{ accessType: 'grant', type: 'user', value: robin.id }] })
  showInDirectory(<TestPerson state={state} tenantId={undefined} onClose={() => undefined} />)
  fireEvent.change(screen.getByRole('combobox', { name: 'Person' }), { target: { value: 'rob' } })
  fireEvent.click(await screen.findByRole('option', { name: /Robin Delgado/ }))
  expect(await screen.findByRole('heading', { name: 'Yes: Robin Delgado can find it' })).toBeDefined()
})
