// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { aDraftState } from '../item/testing/aDraftState.ts'
import { liveOf } from '../ui/liveOf.ts'
import { PastedDifference } from './PastedDifference.tsx'

const title = { name: 'title', type: 'string', value: { kind: 'text', text: 'Payments fail' } } as const

test.each([
  ['{"properties": {"title": "Payments fail"}, "acl": []}', 'No difference'],
  ['{"properties": {"title": "Payments"}, "acl": []}', 'What changed since'],
])('%s: it says whether something changed since, whatever the order', (pasted, said) => {
  const { state } = aDraftState({ properties: [title] })
  const payload = liveOf(state, (value) => value.payload)
  render(<PastedDifference pasted={pasted} payload={payload} layout="unified" />)
  expect(screen.getByRole('status').textContent).toBe(said)
})
