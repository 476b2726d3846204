// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PlantedPart } from './PlantedPart.tsx'
import { plantedTags } from './testing/plantedTags.ts'

test('it says where the mistake is and why Graph refuses it, with the line that was sent and that of the form', () => {
  render(<PlantedPart planted={plantedTags} />)
  const part = screen.getByRole('region', { name: 'The planted mistake' })
  expect(part.textContent).toContain('tags was sent without its type.')
  expect(part.textContent).toContain('Graph takes no list without its “@odata.type”')
  expect(screen.getAllByRole('definition').map(({ textContent }) => textContent)).toEqual([
    '"tags":["a"]',
    '"tags@odata.type":"Collection(String)","tags":["a"]',
  ])
})

test('a place begins with a capital, and a property as it is spelled', () => {
  render(
    <PlantedPart
      planted={{
        ...plantedTags,
        kind: 'wordWithCapital',
        place: { in: 'body', pointer: '/acl/0/accessType' },
        right: '"accessType":"grant"',
      }}
    />,
  )
  expect(screen.getByText(/^Access entry 1 was sent with “Grant” in place of “grant”\.$/)).toBeDefined()
})
