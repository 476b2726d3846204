// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { plainProperty } from '../../domain/testing/plainProperty.ts'
import { SchemaHints } from './SchemaHints.tsx'

const title = { ...plainProperty, labels: ['title'], isSearchable: true }

test('a property says what it is for, and what the schema says only on request', async () => {
  const { rerender } = render(<SchemaHints property={title} isDetailed={false} />)
  expect(await screen.findByText('Shown as the title · found by search')).toBeDefined()
  expect(screen.queryByText(/label title/)).toBeNull()
  rerender(<SchemaHints property={title} isDetailed />)
  expect(screen.getByText('String · label title · searchable')).toBeDefined()
})
