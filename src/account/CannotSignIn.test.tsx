// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { CannotSignIn } from './CannotSignIn.tsx'

test('a sign-in that cannot start is told with its next step', () => {
  render(<CannotSignIn message="Storage is blocked." nextStep="Allow it." />)
  expect(screen.getByRole('alert').textContent).toBe('Sign-in cannot startStorage is blocked. Allow it.')
})
