// @vitest-environment jsdom
import { render } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PlantingNote } from './PlantingNote.tsx'

test('it says that something else is sent, and where that is shown', () => {
  const { container } = render(<PlantingNote />)
  expect(container.textContent).toBe(
    'The next submit sends a copy of this with one mistake in it. Result shows exactly what was sent.',
  )
})
