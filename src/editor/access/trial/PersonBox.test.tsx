// @vitest-environment jsdom
import { fireEvent, screen, waitFor } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { robin, showInDirectory } from '../../../directory/testing/showInDirectory.tsx'
import type { DirectoryUser } from '../../../domain/directory/directoryPrincipal.ts'
import { PersonBox } from './PersonBox.tsx'

type OnPerson = (person: DirectoryUser | undefined) => void

test('people are found by name, groups are not offered', async () => {
  const onPerson = vi.fn<OnPerson>()
  show('', onPerson)
  fireEvent.change(screen.getByRole('combobox', { name: 'Person' }), { target: { value: 'rob' } })
  expect(onPerson).toHaveBeenLastCalledWith(undefined)
  fireEvent.click(await screen.findByRole('option', { name: /Robin Delgado/ }))
  expect(onPerson).toHaveBeenLastCalledWith(robin)
  expect(screen.queryByRole('option', { name: /Human resources/ })).toBeNull()
})

test('what was typed before is gone on with: the list is open', async () => {
  show('rob', vi.fn<OnPerson>())
  expect(await screen.findByRole('option', { name: /Robin Delgado/ })).toBeDefined()
  expect(document.activeElement).toBe(screen.getByRole('combobox', { name: 'Person' }))
})

test('an ID names one person, who is taken', async () => {
  const onPerson = vi.fn<OnPerson>()
  show(robin.id, onPerson)
  await waitFor(() => expect(onPerson).toHaveBeenCalledWith(robin))
})

test('who comes back to the box types over the one who is chosen', async () => {
  showInDirectory(<PersonBox person={robin} typed="" onTyped={() => undefined} onPerson={vi.fn<OnPerson>()} />)
  const box = screen.getByRole<HTMLInputElement>('combobox', { name: 'Person' })
  box.focus()
  await waitFor(() => expect([box.selectionStart, box.selectionEnd]).toEqual([0, box.value.length]))
  expect(box.value).toBe('Robin Delgado')
})

function show(initial: string, onPerson: OnPerson): void {
  function Box() {
    const [typed, setTyped] = useState(initial)
    return <PersonBox person={undefined} typed={typed} onTyped={setTyped} onPerson={onPerson} />
  }
  showInDirectory(<Box />)
}
