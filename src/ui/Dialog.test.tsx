// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { createRef, useState } from 'react'
import { expect, onTestFinished, test, vi } from 'vitest'
import { Dialog } from './Dialog.tsx'

test('it is called by its title, and is closed by its own buttons', () => {
  const onClose = vi.fn<() => void>()
  render(
    <Dialog title="Drafts" onClose={onClose}>
      {(close) => <button onClick={close}>Cancel</button>}
    </Dialog>,
  )
  expect(screen.getByRole('dialog', { name: 'Drafts' })).toBeDefined()
  expect(onClose).not.toHaveBeenCalled()
  fireEvent.click(screen.getByRole('button', { name: 'Cancel' }))
  expect(onClose).toHaveBeenCalledTimes(1)
})

test('a label is what it is called, whatever its title says', () => {
  render(
    <Dialog title="Replace “Payments”?" label="Replace item?" onClose={() => undefined}>
      {() => <button>Cancel</button>}
    </Dialog>,
  )
  expect(screen.getByRole('dialog', { name: 'Replace item?' })).toBeDefined()
  expect(screen.getByRole('heading', { name: 'Replace “Payments”?' })).toBeDefined()
})

test.each([
  [false, 'dialog'],
  [true, 'drawer'],
])('as a drawer (%s) it looks like a %s', (isDrawer, look) => {
  const { container } = render(
    <Dialog title="Drafts" isDrawer={isDrawer} onClose={() => undefined}>
      {() => <button>Close</button>}
    </Dialog>,
  )
  expect(container.querySelector('dialog')?.className).toContain(look)
})

test('what is to have the focus first has it', () => {
  const box = createRef<HTMLInputElement>()
  render(
    <Dialog title="Import" firstFocus={box} onClose={() => undefined}>
      {() => (
        <>
          <button>Open</button>
          <input ref={box} aria-label="Payload" />
        </>
      )}
    </Dialog>,
  )
  expect(document.activeElement).toBe(screen.getByRole('textbox', { name: 'Payload' }))
})

test.each([
  ['its first control is a field that is in sight', 'TEXTAREA', <textarea key="a" aria-label="List" />, 20],
  ['its first control is a field below', 'DIALOG', <textarea key="a" aria-label="List" />, 200],
  ['its first control is a button', 'DIALOG', <button key="a">More</button>, 20],
])(
  'where the browser gives the focus to what is scrolled, and %s, the focus is in the %s',
  (_, tagName, control, bottom) => {
    onTestFinished(() => void vi.restoreAllMocks())
    vi.spyOn(HTMLDialogElement.prototype, 'showModal').mockImplementation(function opened(this: HTMLDialogElement) {
      this.open = true
      this.tabIndex = -1
      this.focus()
    })
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function rect(this: Element) {
      return new DOMRect(0, 0, 100, this.matches('div') ? 100 : bottom)
    })
    render(
      <Dialog title="Import" onClose={() => undefined}>
        {() => [control, <input key="b" aria-label="Other" />]}
      </Dialog>,
    )
    expect(document.activeElement?.tagName).toBe(tagName)
  },
)

test.each([
  [{ key: 'Enter', ctrlKey: true }, 1],
  [{ key: 'Enter', metaKey: true }, 1],
  [{ key: 'Enter' }, 0],
  [{ key: 'a', ctrlKey: true }, 0],
])('%j confirms %i times, and may close it', (keys, times) => {
  const onClose = vi.fn<() => void>()
  render(
    <Dialog title="Import" onConfirm={(close) => close()} onClose={onClose}>
      {() => <input aria-label="Payload" />}
    </Dialog>,
  )
  fireEvent.keyDown(screen.getByRole('textbox'), keys)
  expect(onClose).toHaveBeenCalledTimes(times)
})

test('a file that is dropped anywhere on it is taken, and goes no further', () => {
  const onFile = vi.fn<(file: File) => void>()
  const file = new File(['{}'], 'a.json')
  render(
    <Dialog title="Import" onFile={onFile} onClose={() => undefined}>
      {() => <p>Drop a file</p>}
    </Dialog>,
  )
  const dropOn = (files: readonly File[]) =>
    fireEvent.drop(screen.getByText('Drop a file'), { dataTransfer: { files } })
  expect(dropOn([file])).toBe(false)
  expect(onFile).toHaveBeenCalledExactlyOnceWith(file)
  // Dropped text is the browser's own affair.
  expect(dropOn([])).toBe(true)
})

test('a dialog that takes no files leaves a dropped one alone', () => {
  render(
    <Dialog title="Drafts" onClose={() => undefined}>
      {() => <p>Drop a file</p>}
    </Dialog>,
  )
  const files = [new File(['{}'], 'a.json')]
  expect(fireEvent.drop(screen.getByText('Drop a file'), { dataTransfer: { files } })).toBe(true)
})

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
