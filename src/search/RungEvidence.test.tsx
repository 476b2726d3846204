// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { anAnswer } from '../graph/testing/anAnswer.ts'
import { RungEvidence } from './RungEvidence.tsx'

test('evidence is what was asked, and the answer as it came', () => {
  const answer = anAnswer({ status: 200, bodyText: '{"value":[]}' })
  render(
    <RungEvidence
      title="You can find it in search"
      evidence={[
        { asked: 'fileID:T1', at: 0, answer },
        { asked: 'GET /items/T1', at: 0, answer: undefined },
      ]}
    />,
  )
  expect(screen.getByLabelText('Evidence: You can find it in search').tagName).toBe('SUMMARY')
  expect(screen.getByText('fileID:T1')).toBeDefined()
  expect(screen.getByText('GET /items/T1')).toBeDefined()
  expect(screen.getAllByText(/^HTTP 200/)).toHaveLength(1)
})
