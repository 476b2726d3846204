// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { useState } from 'react'
import { expect, test } from 'vitest'
import type { PropertyFilter } from '../domain/search/kql.ts'
import { FilterRows } from './FilterRows.tsx'
import { ticketSchema } from './testing/searching.tsx'

test('only properties that can be asked for are offered, and rows come and go', async () => {
  const seen: (readonly PropertyFilter[])[] = []
  function Rows() {
    const [filters, setFilters] = useState<readonly PropertyFilter[]>([])
    seen.push(filters)
    return <FilterRows schema={ticketSchema} filters={filters} onFilters={setFilters} />
  }
  render(<Rows />)
  await userEvent.click(screen.getByRole('button', { name: 'Add filter' }))
  const property = screen.getByRole('combobox', { name: 'Property of filter 1' })
  expect([...property.querySelectorAll('option')].map(({ value }) => value)).toEqual(['title'])
  await userEvent.type(screen.getByRole('textbox', { name: 'Value of filter 1' }), 'x')
  expect(seen.at(-1)).toEqual([{ property: 'title', value: 'x' }])
  await userEvent.click(screen.getByRole('button', { name: 'Remove filter 1' }))
  expect(seen.at(-1)).toEqual([])
})

test('without such a property it says so', () => {
  render(<FilterRows schema={undefined} filters={[]} onFilters={() => undefined} />)
  expect(screen.getByRole('button', { name: 'Add filter' }).getAttribute('title')).toMatch(/no property/)
})
