// @vitest-environment jsdom

import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Field } from './Field.tsx'
import { Input } from './Input.tsx'

test('what is typed is said letter by letter', async () => {
  const said: string[] = []
  render(<Typing onSaid={(value) => said.push(value)} />)
  await userEvent.type(screen.getByRole('textbox', { name: 'Item ID' }), 'T1')
  expect(said).toEqual(['T', 'T1'])
})

test('the field around it names it, says that it is required, and what is wrong', () => {
  render(
    <Field label="Item ID" required fault="Enter an ID">
      <Input value="" onValue={() => undefined} />
    </Field>,
  )
  const box = screen.getByRole('textbox', { name: /^Item ID/, description: 'Enter an ID' })
  expect(box).toHaveProperty('required', true)
})

test('what belongs to the element is passed on, the class is of the box', () => {
  render(<Input aria-label="Name" className="wide" placeholder="Any" readOnly value="" onValue={() => undefined} />)
  const box = screen.getByRole('textbox', { name: 'Name' })
  expect([box.getAttribute('placeholder'), box.hasAttribute('readonly')]).toEqual(['Any', true])
  expect(box.parentElement?.classList.contains('wide')).toBe(true)
})

function Typing({ onSaid }: { readonly onSaid: (value: string) => void }) {
  const [value, setValue] = useState('')
  return (
    <Input
      aria-label="Item ID"
      value={value}
      onValue={(next) => {
        onSaid(next)
        setValue(next)
      }}
    />
  )
}
