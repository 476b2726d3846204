// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test, vi } from 'vitest'
import { useFocusLeft } from './useFocusLeft.ts'

test('what takes its place has the focus when the button that was pressed goes away', async () => {
  render(<Reading />)
  screen.getByRole('button', { name: 'Stop' }).focus()
  fireEvent.click(screen.getByRole('button', { name: 'Stop' }))
  await vi.waitFor(() => expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Try again' })))
})

function Reading() {
  const [isReading, setReading] = useState(true)
  return (
    <main>
      <button type="button">Before</button>
      <div role="status">
        {isReading ? <Row onStop={() => setReading(false)} /> : <button type="button">Try again</button>}
      </div>
    </main>
  )
}

function Row({ onStop }: { readonly onStop: () => void }) {
  return (
    <div ref={useFocusLeft()}>
      <button type="button" onClick={onStop}>
        Stop
      </button>
    </div>
  )
}
