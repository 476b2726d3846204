// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { showApp } from './testing/showApp.tsx'

test('the page has a banner, the form, the tabs and Submit, and another draft is another form', () => {
  const { open } = showApp({ itemId: 'T1' })
  expect(within(screen.getByRole('banner')).getByRole('heading', { level: 1, name: 'T1' })).toBeDefined()
  expect(document.title).toBe('• T1')
  expect(within(screen.getByRole('main')).getByLabelText(/^Item ID/)).toHaveProperty('value', 'T1')
  expect(screen.getByRole('tab', { selected: true }).textContent).toBe('Payload')
  expect(screen.getByRole('button', { name: 'Submit item' })).toBeDefined()
  open({ itemId: 'T2' })
  expect(screen.getByLabelText(/^Item ID/)).toHaveProperty('value', 'T2')
})
