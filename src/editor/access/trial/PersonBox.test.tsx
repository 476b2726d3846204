// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { robin, showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import type { DirectoryUser } from '../../../domain/directory/directoryPrincipal.ts'
import { PersonBox } from './PersonBox.tsx'

test('people are found by name, groups are not offered', async () => {
  const onPerson = vi.fn<(person: DirectoryUser | undefined) => void>()
  showInDirectory(<PersonBox person={undefined} onPerson={onPerson} />)
  fireEvent.change(screen.getByRole('combobox', { name: 'Person' }), { target: { value: 'rob' } })
  expect(onPerson).toHaveBeenLastCalledWith(undefined)
  fireEvent.click(await screen.findByRole('option', { name: /Robin Delgado/ }))
  expect(onPerson).toHaveBeenLastCalledWith(robin)
  expect(screen.queryByRole('option', { name: /Human resources/ })).toBeNull()
})
