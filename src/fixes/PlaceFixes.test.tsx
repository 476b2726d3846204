// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { finding, type Problem, problemInUrl } from '../domain/problem.ts'
import { live } from '../ui/live.ts'
import { FixingContext, noFixing } from './fixing.ts'
import { PlaceFixes } from './PlaceFixes.tsx'

test('what is wrong at the place is mended at a press, and the focus goes to Submit', () => {
  const ofId = problemInUrl(finding('item-id-undocumented-character', ''), 'item-id')
  const ofConnection = problemInUrl(finding('connection-id-invalid', ''), 'connection-id')
  const mended: Problem[] = []
  const fixing = {
    ...noFixing,
    fixesOf: ({ rule }: Problem) => [{ label: `Mend ${rule}`, isSafe: false, apply: (draft: ItemDraft) => draft }],
    apply: (problem: Problem) => void mended.push(problem),
  }
  render(
    <FixingContext value={fixing}>
      <PlaceFixes state={live({ problems: [ofConnection, ofId] })} place={ofId.place} />
      <button type="button" id="submit-item">
        Submit item
      </button>
    </FixingContext>,
  )
  screen.getByRole('button', { name: /^Mend/ }).click()
  expect(mended).toEqual([ofId])
  expect(document.activeElement?.id).toBe('submit-item')
})
