// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Spinner } from './Spinner.tsx'

test('a spinner is a progress bar without a value, named by the words beside it', () => {
  render(<Spinner label="Sending" />)
  const spinner = screen.getByRole('progressbar', { name: 'Sending' })
  expect(spinner.textContent).toBe('Sending')
  expect(spinner.hasAttribute('aria-valuenow')).toBe(false)
})

test('two spinners have names of their own', () => {
  render(
    <>
      <Spinner label="Sending" />
      <Spinner label="Reading…" isTiny />
    </>,
  )
  expect(screen.getAllByRole('progressbar').map(({ textContent }) => textContent)).toEqual(['Sending', 'Reading…'])
  expect(screen.getByRole('progressbar', { name: 'Reading…' }).textContent).toBe('Reading…')
})
