// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { Button } from './Button.tsx'

test('it does what it says, and submits no form', async () => {
  const onClick = vi.fn<() => void>()
  render(<Button onClick={onClick}>Import</Button>)
  await userEvent.click(screen.getByRole('button', { name: 'Import' }))
  expect(onClick).toHaveBeenCalledOnce()
  expect(screen.getByRole('button')).toHaveProperty('type', 'button')
})

test('one that cannot be used now is reached by Tab, and does nothing', async () => {
  const onClick = vi.fn<() => void>()
  const onForm = vi.fn<() => void>()
  render(
    <form onSubmit={onForm}>
      <Button type="submit" disabledFocusable title="Sign in first" onClick={onClick}>
        Submit
      </Button>
    </form>,
  )
  await userEvent.tab()
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Submit' }))
  await userEvent.keyboard('{Enter}')
  expect([onClick.mock.calls.length, onForm.mock.calls.length]).toEqual([0, 0])
  expect(screen.getByRole('button').getAttribute('aria-disabled')).toBe('true')
})

test.each(['before', 'after'] as const)('its icon stands %s the words', (iconPosition) => {
  render(
    <Button icon={<svg data-testid="icon" />} iconPosition={iconPosition}>
      Words
    </Button>,
  )
  const words = screen.getByText('Words')
  const isBefore = words.firstElementChild?.contains(screen.getByTestId('icon')) && words.firstChild?.nodeType === 1
  expect(isBefore).toBe(iconPosition === 'before')
})
