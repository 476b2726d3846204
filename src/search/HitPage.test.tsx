// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { HitPage } from './HitPage.tsx'

test('a page has a line for each of its hits', () => {
  const nothing = () => undefined
  const hits = [
    { itemId: 'T1', properties: {} },
    { itemId: undefined, properties: {} },
  ]
  render(<HitPage hits={hits} schema={undefined} obstacle={undefined} onOpen={nothing} onCheck={nothing} />)
  expect(screen.getAllByRole('listitem')).toHaveLength(2)
})
