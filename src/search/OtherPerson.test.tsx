// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
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

test('the entries that were spoken of are a press away, where the form has them', () => {
  const went = vi.fn<() => void>()
  show((entry) => (entry === acl[0] ? went : undefined))
  fireEvent.click(screen.getByRole('button', { name: 'Go to the entry for Robin' }))
  expect(went).toHaveBeenCalledOnce()
})

const acl = [{ accessType: 'grant', type: 'user', value: robin.id }] as const

function show(wayToEntry: (entry: unknown) => (() => void) | undefined = () => undefined): void {
  const entries = [{ index: 0, called: 'the entry for Robin' }]
  const access = { kind: 'ok', value: { answer: 'yes', reason: 'You are in it.', entries } } as const
  showInDirectory(<OtherPerson acl={acl} access={access} tenantId={undefined} wayToEntry={wayToEntry} />)
}
