// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { Dialog } from './Dialog.tsx'
import { DialogActions } from './DialogActions.tsx'

test('the buttons of a dialog stand below all that is scrolled, wherever they are written', () => {
  const onClose = vi.fn<() => void>()
  render(
    <Dialog title="Import" onClose={onClose}>
      {(close) => (
        <>
          <DialogActions>
            <button onClick={close}>Cancel</button>
          </DialogActions>
          <p>A long list</p>
        </>
      )}
    </Dialog>,
  )
  const button = screen.getByRole('button', { name: 'Cancel' })
  const list = screen.getByText('A long list')
  expect(list.compareDocumentPosition(button) & Node.DOCUMENT_POSITION_FOLLOWING).toBeTruthy()
  expect(screen.getByRole('dialog').lastElementChild?.contains(button)).toBe(true)
  expect(document.activeElement).toBe(button)
  fireEvent.click(button)
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('outside of a dialog they stand where they are written', () => {
  const { container } = render(
    <DialogActions>
      <button>Cancel</button>
    </DialogActions>,
  )
  expect(container.textContent).toBe('Cancel')
})
