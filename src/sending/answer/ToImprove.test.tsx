// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Place } from '../../domain/problem.ts'
import { ToImprove } from './ToImprove.tsx'

test('each thing that is missing leads to its field', () => {
  const place: Place = { in: 'body', pointer: '/properties/url' }
  const went: Place[] = []
  render(<ToImprove needs={[{ says: 'url is empty.', place }]} onGo={(to) => went.push(to)} />)
  expect(screen.getByRole('region', { name: 'To improve' }).textContent).toContain('url is empty.')
  screen.getByRole('button', { name: 'Go to the field: url is empty.' }).click()
  expect(went).toEqual([place])
})

test('where nothing is missing nothing is said', () => {
  const { container } = render(<ToImprove needs={[]} onGo={() => undefined} />)
  expect(container.textContent).toBe('')
})
