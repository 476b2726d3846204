// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { useState } from 'react'
import { expect, test } from 'vitest'
import { Dialog } from './Dialog.tsx'

test('it is named by its title, and has the focus while it is open', () => {
  const { dialog } = show()
  expect(dialog().contains(document.activeElement)).toBe(true)
  expect(screen.getByRole('heading', { name: 'Replace the item?' })).toBeDefined()
})

test.each([
  ['its button', () => fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))],
  ['Esc', () => fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' })],
])('%s closes it once, with the focus back where it was', (_, close) => {
  const { opener, closed } = show()
  close()
  expect(closed).toEqual([opener])
  expect(screen.queryByRole('dialog')).toBeNull()
})

test('the focus stays inside when the control that has it goes away', async () => {
  const { dialog } = show()
  const goes = screen.getByRole('button', { name: 'Go away' })
  goes.focus()
  fireEvent.click(goes)
  await expect.poll(() => document.activeElement).toBe(screen.getByRole('button', { name: 'Cancel' }))
  expect(dialog()).toBeDefined()
})

function show() {
  /** What had the focus each time it was told that it is closed. */
  const closed: (Element | null)[] = []
  function Page() {
    const [isOpen, setIsOpen] = useState(false)
    return (
      <>
        <button type="button" onClick={() => setIsOpen(true)}>
          Open
        </button>
        {isOpen && (
          <Dialog
            title="Replace the item?"
            onClose={() => {
              closed.push(document.activeElement)
              setIsOpen(false)
            }}
          >
            {(close) => <Buttons close={close} />}
          </Dialog>
        )}
      </>
    )
  }
  render(<Page />)
  const opener = screen.getByRole('button', { name: 'Open' })
  opener.focus()
  fireEvent.click(opener)
  return { opener, closed, dialog: () => screen.getByRole('dialog', { name: 'Replace the item?' }) }
}

function Buttons({ close }: { readonly close: () => void }) {
  const [isGone, setIsGone] = useState(false)
  return (
    <div>
      <button type="button" onClick={close}>
        Cancel
      </button>
      {!isGone && (
        <button type="button" onClick={() => setIsGone(true)}>
          Go away
        </button>
      )}
    </div>
  )
}
