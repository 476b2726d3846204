// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { TemplateReasons } from './TemplateReasons.tsx'

test('each template says why it is used or not', () => {
  const reasons = [
    { says: 'kind is “bug”', holds: true },
    { says: 'state is not “open”', holds: false },
  ]
  const template = { id: 'bugs', priority: 1, rules: [], layout: {} }
  render(
    <TemplateReasons
      verdicts={[
        { template, applies: false, reasons },
        { template: { ...template, id: 'all', priority: 4 }, applies: true, reasons: [] },
      ]}
    />,
  )
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'bugs, priority 1 does not fit. ✓ kind is “bug”. ✗ state is not “open”.',
    'all, priority 4 fits. It has no rules, so it fits each item.',
  ])
  expect(screen.getByText(/does not say how several rules go together/)).toBeDefined()
})
