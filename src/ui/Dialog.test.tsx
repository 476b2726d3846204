// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { createRef } from 'react'
import { beforeAll, expect, test, vi } from 'vitest'
import { Dialog } from './Dialog.tsx'
import { fakeDialogs } from './testing/fakeDialogs.ts'

beforeAll(fakeDialogs)

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
