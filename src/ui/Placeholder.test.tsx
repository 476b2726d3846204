// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Placeholder } from './Placeholder.tsx'

test('a placeholder is as high as what it waits for, and says what that is', () => {
  render(<Placeholder label="Loading the text editor" height="16rem" />)
  const placeholder = screen.getByRole('progressbar', { name: 'Loading the text editor', busy: true })
  expect(placeholder.style.height).toBe('16rem')
})
