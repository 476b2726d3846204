// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ItemDraft } from '../domain/itemDraft.ts'
import { finding, type Problem, problemInUrl } from '../domain/problem.ts'
import { live } from '../ui/live.ts'
import { FixingContext, noFixing } from './fixing.ts'
import { PlaceFixes } from './PlaceFixes.tsx'

const ofId = problemInUrl(finding('item-id-undocumented-character', ''), 'item-id')
const ofConnection = problemInUrl(finding('connection-id-invalid', ''), 'connection-id')
const advice: Problem = { ...ofId, rule: 'acl-everyone-granted', severity: 'advice' }

test('what is wrong at the place is mended at a press, and the focus goes to Submit', () => {
  const mended = show([ofConnection, ofId])
  const fix = screen.getByRole('button', { name: /^Mend/ })
  fix.click()
  expect(mended).toEqual([ofId])
  expect(document.activeElement?.id).toBe('submit-item')
  expect(screen.getByText('beside what mends')).toBeDefined()
})

test('where an answer has its own Submit, the focus goes there', () => {
  show([ofId], 'submit-again')
  screen.getByRole('button', { name: /^Mend/ }).click()
  expect(document.activeElement?.id).toBe('submit-again')
})

test('what is only advice, or elsewhere, mends nothing, and what stands beside hears of it', () => {
  show([advice, ofConnection])
  expect(screen.queryByRole('button', { name: /^Mend/ })).toBeNull()
  expect(screen.getByText('alone')).toBeDefined()
})

function show(problems: readonly Problem[], submitId = 'submit-item'): readonly Problem[] {
  const mended: Problem[] = []
  const fixing = {
    ...noFixing,
    fixesOf: ({ rule }: Problem) => [{ label: `Mend ${rule}`, isSafe: false, apply: (draft: ItemDraft) => draft }],
    apply: (problem: Problem) => void mended.push(problem),
  }
  render(
    <FixingContext value={fixing}>
      <PlaceFixes state={live({ problems })} places={[ofId.place]} isMain>
        {(isMendable) => <p>{isMendable ? 'beside what mends' : 'alone'}</p>}
      </PlaceFixes>
      <button type="button" id={submitId}>
        Submit
      </button>
    </FixingContext>,
  )
  return mended
}
