// @vitest-environment jsdom
import { fireEvent, screen, waitFor, within } from '@testing-library/react'
import { beforeAll, expect, test } from 'vitest'
import { announcement } from '../../ui/announce.ts'
import { lateFields } from './lateFields.ts'
import { renderInput } from './testing/renderInput.tsx'

beforeAll(lateFields.ask)

test('a field typed keeps the others of the person, and the other people', async () => {
  const people = [{ upn: 'a', email: 'a@b' }, { upn: 'c' }]
  const { value } = renderInput('principalCollection', { kind: 'people', people })
  const second = within(await screen.findByRole('group', { name: 'Person 2' }))
  fireEvent.change(second.getByLabelText(/externalName/), { target: { value: ' Ada ' } })
  expect(value()).toEqual({ kind: 'people', people: [people[0], { upn: 'c', externalName: ' Ada ' }] })
})

test('a problem of a field leads to that field', async () => {
  renderInput('principalCollection', { kind: 'people', people: [{}, {}] })
  const second = within(await screen.findByRole('group', { name: 'Person 2' }))
  expect(second.getByLabelText('Email').getAttribute('data-place')).toBe('/properties/field/1/email')
})

test('one person: added, filled, taken away', async () => {
  const { value } = renderInput('principal')
  fireEvent.click(screen.getByRole('button', { name: 'Add person' }))
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Name')))
  expect(screen.queryByRole('button', { name: 'Add person' })).toBeNull()
  fireEvent.change(screen.getByLabelText('Email'), { target: { value: 'adele@contoso.com' } })
  expect(value()).toEqual({ kind: 'people', people: [{ email: 'adele@contoso.com' }] })
  fireEvent.click(screen.getByRole('button', { name: 'Remove person' }))
  expect(value()).toEqual({ kind: 'absent' })
  expect(document.activeElement?.textContent).toBe('Add person')
  expect(announcement.get().text).toBe('Person removed')
})

test('several people: each keeps what it has when another one goes', async () => {
  const people = [{ upn: 'a' }, { upn: 'b' }, { upn: 'c' }]
  const { value } = renderInput('principalCollection', { kind: 'people', people })
  fireEvent.click(await screen.findByRole('button', { name: 'Remove person 2' }))
  expect(value()).toEqual({ kind: 'people', people: [{ upn: 'a' }, { upn: 'c' }] })
  expect(document.activeElement?.textContent).toBe('Add person')
  expect(announcement.get().text).toBe('Person 2 removed')
  fireEvent.click(screen.getByRole('button', { name: 'Add person' }))
  await waitFor(() => expect(document.activeElement).toBe(screen.getAllByLabelText('Name')[2]))
  expect(announcement.get().text).toBe('Person 3 added')
  fireEvent.change(screen.getAllByLabelText('Email')[2] ?? document.body, { target: { value: 'd' } })
  expect(value()).toEqual({ kind: 'people', people: [{ upn: 'a' }, { upn: 'c' }, { email: 'd' }] })
})
