// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { GoToField } from './GoToField.tsx'

test('it says what for, to who hears one button after the other', () => {
  let gone = 0
  render(<GoToField about="url is empty." onGo={() => (gone += 1)} />)
  fireEvent.click(screen.getByRole('button', { name: 'Go to the field: url is empty.' }))
  expect(gone).toBe(1)
})
