// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { payloadMistakes } from '../../domain/answer/payloadMistakes.ts'
import { finding, problemInBody } from '../../domain/problem.ts'
import { PayloadProblems } from './PayloadProblems.tsx'

const ofEntry = problemInBody(finding('acl-user-not-guid', 'Choose somebody.', '/value'), '/acl/0')
const ofProperty = problemInBody(finding('property-not-in-schema', 'Remove it.'), '/properties/createdAt')
const [ofJson] = payloadMistakes({ notes: [], repairs: [{ kind: 'comment', at: 0 }] }, [])

test('each mistake has its place, a property by its own name', () => {
  render(<PayloadProblems mistakes={[...(ofJson ? [ofJson] : []), ofEntry, ofProperty]} isCompared connectionId="" />)
  expect(screen.getByRole('heading').textContent).toBe('3 mistakes in the payload')
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'JSON: A comment was left out.',
    'Access entry 1: Choose somebody.',
    'createdAt: Remove it.',
  ])
})

test('of many the first are shown, and the others counted', () => {
  render(<PayloadProblems mistakes={Array.from({ length: 14 }, () => ofEntry)} isCompared connectionId="" />)
  expect(screen.getAllByRole('listitem')).toHaveLength(12)
  expect(screen.getByText(/^and 2 more/)).toBeDefined()
})

test('without one there is nothing', () => {
  const { container } = render(<PayloadProblems mistakes={[]} isCompared connectionId="" />)
  expect(container.textContent).toBe('')
})

test('without a schema there may be more of them', () => {
  render(<PayloadProblems mistakes={[ofEntry, ofProperty]} isCompared={false} connectionId="tickets" />)
  expect(screen.getByRole('heading').textContent).toBe(
    'At least 2 mistakes in the payload: more may show once the properties can be compared with the schema of tickets',
  )
  expect(screen.getByRole('region', { name: 'At least 2 mistakes in the payload' })).toBeDefined()
  expect(screen.getByText(/^Choose the connection in the form/)).toBeDefined()
  expect(screen.queryByText(/were not compared/)).toBeNull()
})

test('what could not be compared is said', () => {
  render(<PayloadProblems mistakes={[]} isCompared={false} connectionId="" />)
  expect(screen.getByText(/^Names and types of properties were not compared/)).toBeDefined()
})
