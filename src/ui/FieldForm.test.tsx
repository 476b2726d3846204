// @vitest-environment jsdom

import { createEvent, fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Button } from './Button.tsx'
import { FieldForm } from './FieldForm.tsx'
import { Input } from './Input.tsx'

test('Enter in a field neither leaves the page nor presses a button of the form', () => {
  render(
    <FieldForm>
      <Input onValue={() => undefined} aria-label="Value" required />
      <Button>Remove</Button>
    </FieldForm>,
  )
  const form = screen.getByRole<HTMLInputElement>('textbox', { name: 'Value' }).form
  if (form === null) return expect.fail('The field has no form.')
  const submitted = createEvent.submit(form)
  fireEvent(form, submitted)
  expect(submitted.defaultPrevented).toBe(true)
  // Enter presses the first button that submits.
  expect(screen.getByRole('button')).toHaveProperty('type', 'button')
  // A field that has to be filled in says so in its own words, not in a bubble of the browser.
  expect(form.noValidate).toBe(true)
})
