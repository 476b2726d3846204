// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { emptyDraft } from '../domain/itemDraft.ts'
import type { SourceTarget } from '../domain/source/sourceReading.ts'
import { ImportTarget } from './ImportTarget.tsx'

test('connection and item ID are told with where they come from', () => {
  show({ connectionId: 'tickets', itemId: 'T1' })
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    'Connection: tickets (from the address)',
    'Item ID: T1 (from the address)',
  ])
  expect(screen.queryByRole('checkbox')).toBeNull()
})

test('another API version is offered, and only taken when that is chosen', async () => {
  const { versions } = show({ apiVersion: 'v1.0' })
  const offer = screen.getByRole('checkbox', { name: 'Use API version v1.0, as the address does (now beta)' })
  expect(offer).toHaveProperty('checked', false)
  await userEvent.click(offer)
  expect(versions).toEqual([true])
})

test.each<SourceTarget>([{}, { apiVersion: 'beta' }])('of %j nothing is taken over, and nothing is said', (target) => {
  show(target)
  expect(screen.queryByRole('region', { name: 'From the request' })).toBeNull()
})

function show(target: SourceTarget) {
  const versions: boolean[] = []
  const { acl, properties, content } = emptyDraft
  render(
    <ImportTarget
      item={{ acl, properties, content, itemId: undefined }}
      target={target}
      apiVersion="beta"
      takesVersion={false}
      onTakesVersion={(takes) => versions.push(takes)}
    />,
  )
  return { versions }
}
