// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { FileButton } from './FileButton.tsx'

test('the button opens the chooser of files, and each file is told, also the same one again', async () => {
  const onFile = vi.fn<(file: File) => void>()
  render(
    <FileButton inputLabel="Payload file" accept=".json" onFile={onFile}>
      Open a file
    </FileButton>,
  )
  const input = screen.getByLabelText('Payload file')
  const opened = vi.fn<() => void>()
  input.addEventListener('click', opened)
  await userEvent.click(screen.getByRole('button', { name: 'Open a file' }))
  expect(opened).toHaveBeenCalledTimes(1)

  const file = new File(['{}'], 'a.json')
  await userEvent.upload(input, file)
  await userEvent.upload(input, file)
  expect(onFile.mock.calls).toEqual([[file], [file]])
  expect(input).toHaveProperty('value', '')
})
