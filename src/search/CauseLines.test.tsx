// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { Place } from '../domain/problem.ts'
import { CauseLines } from './CauseLines.tsx'

const causes = [
  { says: 'The content is empty.', place: { in: 'body', pointer: '/content/value' } },
  { says: 'It is new.', place: undefined },
] as const

test('causes come in order, each with the way to its field', () => {
  const gone: Place[] = []
  render(<CauseLines causes={causes} onGo={(place) => gone.push(place)} />)
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'The content is empty. Go to the field',
    'It is new. ',
  ])
  screen.getByRole('button', { name: 'Go to the field: The content is empty.' }).click()
  expect(gone).toEqual([causes[0].place])
})

test('of an item that is not in the form there are no fields', () => {
  render(<CauseLines causes={causes} onGo={undefined} />)
  expect(screen.queryByRole('button')).toBeNull()
})
