// @vitest-environment jsdom
import { fireEvent, render, screen, within } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { ValueDraft } from '../../domain/itemDraft.ts'
import { EntityForm } from './EntityForm.tsx'

test('one entity is shown decoded, and a field changes its own member alone', () => {
  const told = show('personName', { kind: 'text', text: '{"last":"Vance","allowedAudiences":"me","first":"A"}' })
  expect(valueOf('First name')).toBe('A')
  expect(screen.getByText(/^Kept as it is: allowedAudiences "me"/)).toBeDefined()
  fireEvent.change(screen.getByLabelText('First name'), { target: { value: 'Adele' } })
  expect(told.at(-1)).toEqual({ kind: 'text', text: '{"last":"Vance","allowedAudiences":"me","first":"Adele"}' })
})

test('typing into an empty entity begins one, and an entity without members is absent', () => {
  const told = show('personName', { kind: 'absent' })
  fireEvent.change(screen.getByLabelText('First name'), { target: { value: 'A' } })
  expect(told.at(-1)).toEqual({ kind: 'text', text: '{"first":"A"}' })
  fireEvent.change(screen.getByLabelText('First name'), { target: { value: '' } })
  expect(told.at(-1)).toEqual({ kind: 'absent' })
})

test('a text that is no object is said, and can be begun again', () => {
  const told = show('personName', { kind: 'text', text: 'Adele' })
  expect(screen.getByText(/is not an object in JSON/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Begin again' }))
  expect(told.at(-1)).toEqual({ kind: 'absent' })
})

test('elements are added, named and removed', () => {
  const told = show('personEmails', { kind: 'list', elements: ['{"address":"a@b"}'] })
  expect(screen.getByText(/Up to three email addresses/)).toBeDefined()
  fireEvent.click(screen.getByRole('button', { name: 'Add email address' }))
  const second = screen.getByRole('group', { name: 'Email address 2' })
  expect(document.activeElement).toBe(within(second).getByLabelText('Email address'))
  fireEvent.change(within(second).getByLabelText('Kind'), { target: { value: 'work' } })
  expect(told.at(-1)).toEqual({ kind: 'list', elements: ['{"address":"a@b"}', '{"type":"work"}'] })
  fireEvent.click(screen.getByRole('button', { name: 'Remove email address 1' }))
  fireEvent.click(screen.getByRole('button', { name: 'Remove email address 1' }))
  expect(told.at(-1)).toEqual({ kind: 'absent' })
})

test('a second address of a kind is said', () => {
  const home = '{"detail":{"type":"home"}}'
  show('personAddresses', { kind: 'list', elements: [home, home] })
  const second = within(screen.getByRole('group', { name: 'Address 2' }))
  expect(second.getByText(/^Keep one address of the kind home/)).toBeDefined()
  expect(screen.getAllByText(/^Keep one address/)).toHaveLength(1)
})

test('of many elements twenty are drawn, and more on demand', () => {
  show('personSkills', { kind: 'list', elements: Array.from({ length: 1000 }, () => '{}') })
  expect(screen.getAllByRole('group', { name: /^Skill \d+$/ })).toHaveLength(20)
  fireEvent.click(screen.getByRole('button', { name: 'Show more (980)' }))
  expect(screen.getAllByRole('group', { name: /^Skill \d+$/ })).toHaveLength(40)
})

test('a label that is not used yet has no fields, and says so', () => {
  show('personManager', { kind: 'absent' })
  expect(screen.getByText(/does not use the label personManager yet/)).toBeDefined()
  expect(screen.queryByRole('group')).toBeNull()
})

function valueOf(name: string): unknown {
  return screen.getByLabelText<HTMLInputElement>(name).value
}

function show(label: string, initial: ValueDraft) {
  const told: ValueDraft[] = []
  const type = label.endsWith('s') ? 'stringCollection' : 'string'
  function Shown() {
    const [value, setValue] = useState(initial)
    return (
      <EntityForm
        labels={[label]}
        property={{ name: 'p', type, value }}
        onChange={(next) => {
          told.push(next)
          setValue(next)
        }}
      />
    )
  }
  render(<Shown />)
  return told
}
