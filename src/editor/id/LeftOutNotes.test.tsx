// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import type { ImportNote } from '../../domain/readPayload/importNote.ts'
import { LeftOutNotes } from './LeftOutNotes.tsx'

const note = (rule: ImportNote['rule'], name: string): ImportNote => ({
  kind: 'left out',
  rule,
  pointer: `/properties/${name}`,
  message: 'It is left out.',
})

test('what Graph adds by itself is one sentence, and the rest is a list', () => {
  const { container } = render(
    <LeftOutNotes
      notes={[
        note('service-property', 'ows_SiteID'),
        note('service-property-perhaps', 'rank'),
        note('service-property', 'ows_WebId'),
      ]}
    />,
  )
  expect(container.textContent).toContain('Graph adds it to every answer: ows_SiteID, ows_WebId.')
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    '/properties/rank It is left out.',
  ])
})

test('of very many the first are shown and the rest is counted', () => {
  render(<LeftOutNotes notes={Array.from({ length: 25 }, (_, index) => note('root-member-unknown', `p${index}`))} />)
  expect(screen.getAllByRole('listitem').at(-1)?.textContent).toBe('and 5 more')
})

test('what was only changed is not spoken of', () => {
  const { container } = render(<LeftOutNotes notes={[{ ...note('acl-missing', 'a'), kind: 'changed' }]} />)
  expect(container.textContent).toBe('')
})
