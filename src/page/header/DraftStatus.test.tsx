// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { SaveState } from '../../drafts/session/autosave.ts'
import { live } from '../../ui/live.ts'
import { DraftStatus } from './DraftStatus.tsx'

test.each<[SaveState, string | RegExp]>([
  [{ kind: 'fresh' }, 'Drafts are saved on this device'],
  [{ kind: 'pending' }, 'Saving the draft…'],
  [{ kind: 'saved', at: Date.UTC(2026, 0, 15, 12, 34), where: 'device' }, /^Draft saved \d{1,2}:\d{2}/],
  [{ kind: 'saved', at: 0, where: 'tab' }, /in this tab only/],
  [
    { kind: 'failed', why: 'The disk is full' },
    'The draft is not saved on this device (The disk is full). Go on typing, and download the draft to keep it.',
  ],
])('%j', (current, said) => {
  show(current)
  expect(screen.getByText(said)).toBeDefined()
})

test('follows what becomes of it', () => {
  const { saveState } = show({ kind: 'pending' })
  act(() => saveState.set({ kind: 'saved', at: 0, where: 'device' }))
  expect(screen.getByText(/^Draft saved/)).toBeDefined()
})

test('what is in this tab only can be downloaded', () => {
  const { asked } = show({ kind: 'saved', at: 0, where: 'tab' })
  screen.getByRole('button', { name: 'Download the draft' }).click()
  expect(asked()).toBe(1)
})

function show(current: SaveState) {
  let clicks = 0
  const saveState = live(current)
  render(<DraftStatus saveState={saveState} isReadOnly={false} onDownload={() => clicks++} />)
  return { saveState, asked: () => clicks }
}
