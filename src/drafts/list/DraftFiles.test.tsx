// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { DraftFiles } from './DraftFiles.tsx'

test('a chosen file is handed over, and can be chosen again', async () => {
  const { imported, input } = show(true)
  const file = new File(['{}'], 'all.drafts.json', { type: 'application/json' })
  await userEvent.upload(input, file)
  await userEvent.upload(input, file)
  expect(imported).toEqual([file, file])
})

test('the button opens the choice of files of the browser', async () => {
  const { input } = show(true)
  const click = vi.spyOn(input, 'click').mockImplementation(() => undefined)
  await userEvent.click(screen.getByRole('button', { name: 'Import a draft file' }))
  expect(click).toHaveBeenCalledOnce()
})

test.each([
  [true, 1],
  [false, 0],
])('all drafts are exported, if there are any (%s)', async (hasDrafts, expected) => {
  const { exported } = show(hasDrafts)
  await userEvent.click(screen.getByRole('button', { name: 'Export all' }))
  expect(exported()).toBe(expected)
})

function show(hasDrafts: boolean) {
  const imported: File[] = []
  let exported = 0
  render(<DraftFiles hasDrafts={hasDrafts} onExportAll={() => exported++} onImport={(file) => imported.push(file)} />)
  return { imported, input: screen.getByLabelText<HTMLInputElement>('Draft file'), exported: () => exported }
}
