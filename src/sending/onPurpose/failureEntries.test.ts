import { expect, test } from 'vitest'
import { failureEntries } from './failureEntries.ts'

test('each failure is a line below the heading of its group, and is tried by the ID that the sandbox knows', () => {
  const tried: string[] = []
  const entries = failureEntries((id) => tried.push(id))
  expect(entries.slice(0, 2)).toMatchObject([
    { kind: 'heading', label: 'Refused' },
    {
      kind: 'action',
      label: 'A mistake in the payload (400)',
      detail: expect.stringContaining('Best for a demo'),
    },
  ])
  for (const entry of entries) if (entry.kind === 'action' && entry.label.endsWith('(503)')) entry.onSelect()
  expect(tried).toEqual(['fail503'])
})
