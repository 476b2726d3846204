// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test, vi } from 'vitest'
import { emptyDraft } from '../../domain/itemDraft.ts'
import { DraftRescue } from './DraftRescue.tsx'

test('the draft as the form has it is a file, and an empty item takes its place', async () => {
  const urls = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:x')
  vi.spyOn(URL, 'revokeObjectURL').mockReturnValue(undefined)
  const openNew = vi.fn<() => Promise<'opened'>>(() => new Promise(() => undefined))
  const latest = vi.fn<() => typeof emptyDraft>(() => ({ ...emptyDraft, itemId: 'TICKET42' }))
  render(<DraftRescue draftSession={{ latest, openNew }} />)
  await userEvent.click(screen.getByRole('button', { name: 'Download the draft' }))
  expect(urls).toHaveBeenCalledTimes(1)
  await userEvent.click(screen.getByRole('button', { name: 'Show the draft as text' }))
  expect(screen.getByRole('textbox', { name: 'Draft as text' })).toHaveProperty(
    'value',
    expect.stringContaining('"itemId": "TICKET42"'),
  )
  await userEvent.click(screen.getByRole('button', { name: 'Begin with an empty item' }))
  expect(openNew).toHaveBeenCalledExactlyOnceWith(true)
})
