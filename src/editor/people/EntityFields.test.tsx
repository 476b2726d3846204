// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { workEntities } from '../../domain/people/workEntities.ts'
import { EntityFields } from './EntityFields.tsx'

test.each([
  ['{"detail":{"jobTitle":"PM"}}', false],
  ['{"isCurrent":true}', true],
])('what is folded away is unfolded where it is filled: %s', (text, isOpen) => {
  render(
    <EntityFields
      entity={workEntities.personCurrentPosition}
      title="Position"
      text={text}
      onText={() => undefined}
      onRemove={undefined}
    />,
  )
  expect(document.querySelector('details')?.open).toBe(isOpen)
  expect(screen.queryByRole('button', { name: 'Remove position' })).toBeNull()
})
