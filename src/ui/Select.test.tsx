// @vitest-environment jsdom

import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Field } from './Field.tsx'
import { Select } from './Select.tsx'

test('the field around it names it, requires it and says what is wrong with it', () => {
  render(
    <Field label="Access" required fault="Choose one">
      <Select value="" onValue={() => undefined}>
        <option value="">Not sent</option>
      </Select>
    </Field>,
  )
  const select = screen.getByRole('combobox', { name: /^Access/ })
  expect(select).toBe(screen.getByLabelText(/^Access/))
  expect(select.hasAttribute('required') || select.getAttribute('aria-required') === 'true').toBe(true)
  expect(select.getAttribute('aria-invalid')).toBe('true')
  expect(document.getElementById(select.getAttribute('aria-describedby') ?? '')?.textContent).toBe('Choose one')
})

test('without a field it is named by its label, and its own words about what is wrong stand', () => {
  render(
    <Select aria-label="done" aria-invalid aria-describedby="why" value="" onValue={() => undefined}>
      <option value="">Not sent</option>
    </Select>,
  )
  const select = screen.getByRole('combobox', { name: 'done' })
  expect(select.getAttribute('aria-invalid')).toBe('true')
  expect(select.getAttribute('aria-describedby')).toBe('why')
})

test('a choice is reported by its value', () => {
  const chosen: string[] = []
  render(
    <Select aria-label="Type" value="user" onValue={(value) => chosen.push(value)}>
      <option value="user">User</option>
      <option value="group">Group</option>
    </Select>,
  )
  fireEvent.change(screen.getByRole('combobox', { name: 'Type' }), { target: { value: 'group' } })
  expect(chosen).toEqual(['group'])
})
