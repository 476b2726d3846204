// @vitest-environment jsdom
import { fireEvent, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { announcement } from '../../ui/announce.ts'
import { renderInput } from './testing/renderInput.tsx'

test('a person has a box for each field by which Graph can know them', () => {
  renderInput('principal', { kind: 'people', people: [{ upn: 'adele@contoso.com', entraId: '1' }] })
  const boxes = [...screen.getByRole('group', { name: 'Person' }).querySelectorAll('label')]
  expect(boxes.map((box) => [box.textContent, box.querySelector('input')?.value])).toEqual([
    ['upn', 'adele@contoso.com'],
    ['email', ''],
    ['entraDisplayName', ''],
    ['entraId', '1'],
    ['tenantId', ''],
    ['externalName', ''],
    ['externalId', ''],
  ])
})

test('a field typed keeps the others of the person, and the other people', () => {
  const people = [{ upn: 'a', email: 'a@b' }, { upn: 'c' }]
  const { value } = renderInput('principalCollection', { kind: 'people', people })
  const second = within(screen.getByRole('group', { name: 'Person 2' }))
  fireEvent.change(second.getByLabelText('externalName'), { target: { value: ' Ada ' } })
  expect(value()).toEqual({ kind: 'people', people: [people[0], { upn: 'c', externalName: ' Ada ' }] })
})

test('a problem of a field leads to that field', () => {
  renderInput('principalCollection', { kind: 'people', people: [{}, {}] })
  const second = within(screen.getByRole('group', { name: 'Person 2' }))
  expect(second.getByLabelText('email').getAttribute('data-place')).toBe('/properties/field/1/email')
})

test('one person: added, filled, taken away', () => {
  const { value } = renderInput('principal')
  fireEvent.click(screen.getByRole('button', { name: 'Add person' }))
  expect(document.activeElement).toBe(screen.getByLabelText('upn'))
  expect(screen.queryByRole('button', { name: 'Add person' })).toBeNull()
  fireEvent.change(screen.getByLabelText('upn'), { target: { value: 'adele@contoso.com' } })
  expect(value()).toEqual({ kind: 'people', people: [{ upn: 'adele@contoso.com' }] })
  fireEvent.click(screen.getByRole('button', { name: 'Remove person' }))
  expect(value()).toEqual({ kind: 'absent' })
  expect(document.activeElement?.textContent).toBe('Add person')
  expect(announcement.get().text).toBe('Person removed')
})

test('several people: each keeps what it has when another one goes', () => {
  const people = [{ upn: 'a' }, { upn: 'b' }, { upn: 'c' }]
  const { value } = renderInput('principalCollection', { kind: 'people', people })
  fireEvent.click(screen.getByRole('button', { name: 'Remove person 2' }))
  expect(value()).toEqual({ kind: 'people', people: [{ upn: 'a' }, { upn: 'c' }] })
  expect(document.activeElement?.textContent).toBe('Add person')
  expect(announcement.get().text).toBe('Person 2 removed')
  fireEvent.click(screen.getByRole('button', { name: 'Add person' }))
  expect(document.activeElement).toBe(screen.getAllByLabelText('upn')[2])
  expect(announcement.get().text).toBe('Person 3 added')
  fireEvent.change(screen.getAllByLabelText('email')[2] ?? document.body, { target: { value: 'd' } })
  expect(value()).toEqual({ kind: 'people', people: [{ upn: 'a' }, { upn: 'c' }, { email: 'd' }] })
})
