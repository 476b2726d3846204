// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { WishFindings } from './WishFindings.tsx'

test('what is to know stands under its title, and the request is shown whole', () => {
  const findings = { error: ['No.', 'No.'], warning: [], advice: ['Label one.'] }
  const wish = { schema: { properties: [] }, body: '{ "properties": [] }', findings, kept: ['Stays.'], isNews: true }
  render(<WishFindings wish={wish} guesses={['Guessed.']} address="https://graph.test/beta/schema" />)
  const linesOf = (name: string) =>
    within(screen.getByRole('region', { name }))
      .getAllByRole('listitem')
      .map(({ textContent }) => textContent)
  expect(linesOf('Graph will reject this')).toEqual(['No.'])
  expect(linesOf('Stays as it is')).toEqual(['Stays.'])
  expect(linesOf('Good to know')).toEqual(['Guessed.', 'Label one.'])
  expect(screen.queryByRole('region', { name: 'Graph may reject this' })).toBeNull()
  expect(screen.getByRole('group').textContent).toBe(
    'PATCH https://graph.test/beta/schema\nContent-Type: application/json\n\n{ "properties": [] }',
  )
})
