// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { PartBoundary } from './PartBoundary.tsx'

test('a part that fails falls alone, and comes back at a press', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  let fails = true
  const Part = () => {
    if (fails) throw new Error('x is not a function')
    return <p>works</p>
  }
  render(
    <>
      <p>the rest</p>
      <PartBoundary>
        <Part />
      </PartBoundary>
    </>,
  )
  expect(screen.getByText('the rest')).toBeTruthy()
  const { textContent } = screen.getByRole('alert')
  for (const each of ['your draft is kept', 'x is not a function']) expect(textContent).toContain(each)
  fails = false
  await userEvent.click(screen.getByRole('button', { name: 'Try again' }))
  expect(screen.getByText('works')).toBeTruthy()
})

test('a dialog that fails can be left', async () => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  const onLeave = vi.fn<() => void>()
  const Dialog = (): never => {
    throw new Error('x is not a function')
  }
  render(
    <PartBoundary onLeave={onLeave}>
      <Dialog />
    </PartBoundary>,
  )
  await userEvent.click(screen.getByRole('button', { name: 'Close' }))
  expect(onLeave).toHaveBeenCalledTimes(1)
})

test.each([
  'Failed to fetch dynamically imported module: https://host/assets/a.js',
  'error loading dynamically imported module: https://host/assets/a.js',
  'Importing a module script failed.',
  'Unable to preload CSS for /assets/a.css',
])('a part that did not come: %s', (message) => {
  vi.spyOn(console, 'error').mockReturnValue(undefined)
  const Part = (): never => {
    throw new TypeError(message)
  }
  render(
    <PartBoundary>
      <Part />
    </PartBoundary>,
  )
  expect(screen.getByRole('alert').textContent).toContain('A part of the editor could not be loaded')
  expect(screen.getByRole('button', { name: 'Reload' })).toBeTruthy()
})
