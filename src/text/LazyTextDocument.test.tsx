// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { ropeOf } from '../domain/rope/textRope.ts'

test('its place is kept, with what is awaited, until the text is there', async () => {
  // The editor is loaded once for all texts: another test may have done that.
  vi.resetModules()
  // At hand, so that nothing waits for a slow machine.
  await import('./TextDocument.tsx')
  const { LazyTextDocument } = await import('./LazyTextDocument.tsx')
  render(
    <LazyTextDocument
      text={ropeOf('The text')}
      label="Content"
      place="/content/value"
      describedBy=""
      isInvalid={false}
      height="16rem"
      onChange={() => undefined}
    />,
  )
  const waiting = screen.getByRole('progressbar', { name: 'Loading the text editor' })
  expect(waiting.style.height).toBe('calc(2px + 16rem)')
  expect((await screen.findByRole('textbox', { name: 'Content' })).textContent).toBe('The text')
  expect(screen.queryByRole('progressbar')).toBeNull()
})
