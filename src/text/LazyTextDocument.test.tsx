// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { ropeOf } from '../domain/rope/textRope.ts'
import { LazyTextDocument } from './LazyTextDocument.tsx'

test('its place is kept, with what is awaited, until the text is there', async () => {
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
