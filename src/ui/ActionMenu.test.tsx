// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ActionMenu } from './ActionMenu.tsx'

test('the menu is the button’s own popover, so that the browser opens and closes it', () => {
  render(<ActionMenu trigger={{ children: 'More', icon: <b /> }} entries={[]} intro="Choose" />)
  const button = screen.getByRole('button', { name: 'More' })
  const popover = document.getElementById(button.getAttribute('popovertarget') ?? '')
  expect(popover?.getAttribute('popover')).toBe('auto')
  expect(button.getAttribute('aria-haspopup')).toBe('menu')
  expect(button.getAttribute('aria-expanded')).toBe('false')
})
