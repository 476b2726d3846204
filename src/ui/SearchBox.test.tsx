// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SearchBox } from './SearchBox.tsx'

test('it is a search box, and says what is typed', async () => {
  const said: string[] = []
  render(<SearchBox aria-label="Filter properties" value="" onValue={(value) => said.push(value)} />)
  await userEvent.type(screen.getByRole('searchbox', { name: 'Filter properties' }), 't')
  expect(said).toEqual(['t'])
})
