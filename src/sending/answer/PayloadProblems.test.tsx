// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { finding, type Problem, problemInBody } from '../../domain/problem.ts'
import { PayloadProblems } from './PayloadProblems.tsx'

const ofEntry = problemInBody(finding('acl-user-not-guid', 'Choose somebody.', '/value'), '/acl/0')
const ofProperty = problemInBody(finding('property-not-in-schema', 'Remove it.'), '/properties/createdAt')
const advice: Problem = { ...ofEntry, severity: 'advice' }

test('each mistake has its place, a property by its own name; advice is none', () => {
  render(<PayloadProblems problems={[ofEntry, ofProperty, advice]} />)
  expect(screen.getByRole('heading').textContent).toBe('2 mistakes in the payload')
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Access entry 1: Choose somebody.',
    'createdAt: Remove it.',
  ])
})

test('of many the first are shown, and the others counted', () => {
  render(<PayloadProblems problems={Array.from({ length: 8 }, () => ofEntry)} />)
  expect(screen.getAllByRole('listitem')).toHaveLength(6)
  expect(screen.getByText(/^and 2 more/)).toBeDefined()
})

test('without one there is nothing', () => {
  const { container } = render(<PayloadProblems problems={[advice]} />)
  expect(container.textContent).toBe('')
})
