// @vitest-environment jsdom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Fix } from '../domain/fixes/fix.ts'
import { finding, problemInBody } from '../domain/problem.ts'
import { FixButtons } from './FixButtons.tsx'
import { FixingContext, noFixing } from './fixing.ts'

const problem = problemInBody(finding('acl-user-not-guid', 'Use the object ID.', '/value'), '/acl/0')
const fixes: readonly Fix[] = ['Remove this entry', 'This is a group that our connector manages'].map((label) => ({
  label,
  isSafe: false,
  apply: (draft) => draft,
}))

test('each fix is a button, also when it mends two problems; focus goes on where the problem was', () => {
  const applied: string[] = []
  render(
    <FixingContext
      value={{
        ...noFixing,
        ask: () => undefined,
        fixesOf: () => fixes,
        apply: ({ rule }, { label }) => applied.push(`${rule}: ${label}`),
        applyAllSafe: () => undefined,
      }}
    >
      <input aria-label="Value" />
      <FixButtons
        problems={[problem, { ...problem, rule: 'acl-identity-source-mismatch' }]}
        focusNext={() => screen.getByRole('textbox')}
      />
    </FixingContext>,
  )
  expect(screen.getAllByRole('button').map(({ textContent }) => textContent)).toEqual([
    'Remove this entry',
    'This is a group that our connector manages',
  ])
  fireEvent.click(screen.getByRole('button', { name: 'This is a group that our connector manages' }))
  expect(applied).toEqual(['acl-user-not-guid: This is a group that our connector manages'])
  expect(document.activeElement).toBe(screen.getByRole('textbox'))
})

test('without a page around it there is nothing', () => {
  const { container } = render(<FixButtons problems={[problem]} focusNext={() => null} />)
  expect(container.textContent).toBe('')
})
