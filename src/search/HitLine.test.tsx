// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HitLine } from './HitLine.tsx'
import { ticketSchema } from './testing/searching.tsx'

test('a hit shows what came back of it, and leads on', () => {
  const done: string[] = []
  const properties = { title: 'Payments fail', priority: 2, tags: ['red', 'blue'], empty: null, done: false }
  show({ itemId: 'T1', properties }, done)
  expect(screen.getByRole('listitem').textContent).toContain(
    'Payments fail T1priority: 2 · tags: red, blue · done: false',
  )
  screen.getByRole('button', { name: 'Open T1 in the form' }).click()
  screen.getByRole('button', { name: 'Is T1 found?' }).click()
  expect(done).toEqual(['open T1', 'check T1'])
})

test('without an ID there is nothing to go on with', () => {
  show({ itemId: undefined, properties: {} }, [])
  expect(screen.getByText('Search did not give its ID')).toBeDefined()
  expect(screen.queryByRole('button')).toBeNull()
})

function show(hit: Parameters<typeof HitLine>[0]['hit'], done: string[]) {
  render(
    <HitLine
      hit={hit}
      schema={ticketSchema}
      obstacle={undefined}
      onOpen={(itemId) => done.push(`open ${itemId}`)}
      onCheck={(itemId) => done.push(`check ${itemId}`)}
    />,
  )
}
