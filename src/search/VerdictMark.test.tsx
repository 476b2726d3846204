// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { VerdictMark } from './VerdictMark.tsx'
import { verdictNames } from './words.ts'

const verdicts = ['yes', 'notYet', 'notYou', 'no', 'notCertain', 'notAsked', 'byHand'] as const

test.each(verdicts)('%s is a mark that has a name', (verdict) => {
  render(<VerdictMark verdict={verdict} />)
  expect(screen.getByRole('img', { name: verdictNames[verdict] }).querySelector('svg')).not.toBeNull()
})

test('no two of them look the same, also without colours', () => {
  const drawings = verdicts.map((verdict) => render(<VerdictMark verdict={verdict} />).container.querySelector('path'))
  expect(new Set(drawings.map((path) => path?.getAttribute('d'))).size).toBe(verdicts.length)
})
