// @vitest-environment jsdom
import { act, render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { Announcer } from './Announcer.tsx'
import { announce } from './announce.ts'

test('what is announced is in one polite region that is there from the start', () => {
  const { container } = render(<Announcer />)
  const region = container.querySelector('[aria-live="polite"]')
  expect(region?.textContent).toBe('')
  act(() => announce('Copied'))
  expect(region?.textContent).toBe('Copied')
})
