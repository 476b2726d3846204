// @vitest-environment jsdom
import { fireEvent, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { renderInput } from './testing/renderInput.tsx'

test('true, false, and not sent are the choices', () => {
  const { control, value } = renderInput('boolean')
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual(['No value', 'true', 'false'])
  fireEvent.change(control(), { target: { value: 'false' } })
  expect(value()).toEqual({ kind: 'text', text: 'false' })
  fireEvent.change(control(), { target: { value: '' } })
  expect(value()).toEqual({ kind: 'absent' })
})

test('shows what was typed elsewhere and is no Boolean, so that it can be mended', () => {
  const { control } = renderInput('boolean', { kind: 'text', text: 'yes' })
  expect(control()).toHaveProperty('value', 'yes')
})

test('says null where null is sent', () => {
  renderInput('boolean', { kind: 'null' })
  expect(screen.getByRole('option', { name: 'null' })).toHaveProperty('selected', true)
})
