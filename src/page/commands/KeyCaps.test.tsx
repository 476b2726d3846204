// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { KeyCaps } from './KeyCaps.tsx'

test.each([
  ['Mozilla/5.0 (Windows NT 10.0; Win64; x64)', 'Ctrl+Y or Ctrl+Shift+Z'],
  ['Mozilla/5.0 (Macintosh; Intel Mac OS X 10_15_7)', '⌘Y or ⇧⌘Z'],
])('in %s two ways are written %s', (userAgent, expected) => {
  vi.spyOn(navigator, 'userAgent', 'get').mockReturnValue(userAgent)
  const { container } = render(<KeyCaps keys={['Mod+Y', 'Mod+Shift+Z']} />)
  expect(container.textContent).toBe(expected)
  expect(container.querySelectorAll('kbd')).toHaveLength(2)
})
