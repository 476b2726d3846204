// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { PersonValue } from './PersonValue.tsx'

test('its place is kept until the fields are there', async () => {
  render(
    <PersonValue
      labels={['personName']}
      property={{ name: 'fullName', type: 'string', value: { kind: 'absent' } }}
      onChange={() => undefined}
    />,
  )
  expect(screen.getByRole('progressbar', { name: 'Loading the fields of a person' })).toBeDefined()
  expect(await screen.findByRole('group', { name: 'Fields of fullName' })).toBeDefined()
})
