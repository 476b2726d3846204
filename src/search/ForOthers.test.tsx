// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { showInDirectory } from '../directory/testing/showInDirectory.tsx'
import { ForOthers } from './ForOthers.tsx'

test('it says who finds the item, and asks about one of them', async () => {
  showInDirectory(<ForOthers who="Support can find it." acl={[]} tenantId={undefined} wayToEntry={() => undefined} />)
  expect(
    screen.getByText('Support can find it. It is saved and stored for them: ask one of them to look for it.'),
  ).toBeDefined()
  expect(await screen.findByRole('button', { name: 'Ask about somebody else' })).toBeDefined()
})
