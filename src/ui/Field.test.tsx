// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Field } from './Field.tsx'
import { Input } from './Input.tsx'

const nothing = () => undefined

test('it names its control, describes it and says what is wrong', () => {
  render(
    <Field label="Item ID" required hint="Up to 128 characters." fault="Enter an ID.">
      <Input value="" onValue={nothing} aria-describedby="more" />
    </Field>,
  )
  const box = screen.getByRole('textbox', { name: /^Item ID/, description: 'Enter an ID. Up to 128 characters.' })
  expect(box).toHaveProperty('required', true)
  expect(box.getAttribute('aria-invalid')).toBe('true')
  expect(box.getAttribute('aria-describedby')).toMatch(/ more$/)
  expect(screen.getByRole('alert').textContent).toBe('Enter an ID.')
})

test('a press on the label goes to the control', () => {
  render(
    <Field label="Name">
      <Input value="" onValue={nothing} />
    </Field>,
  )
  const box = screen.getByRole('textbox', { name: 'Name' })
  expect(screen.getByText('Name')).toHaveProperty('control', box)
  expect(box).toHaveProperty('required', false)
  expect(box.hasAttribute('aria-invalid')).toBe(false)
})

test('a control with an ID of its own has the name too', () => {
  render(
    <Field label="Name">
      <Input id="own" value="" onValue={nothing} />
    </Field>,
  )
  expect(screen.getByRole('textbox', { name: 'Name' }).id).toBe('own')
})
