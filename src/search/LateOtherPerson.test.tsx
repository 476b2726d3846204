// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { showInDirectory } from '../directory/testing/showInDirectory.tsx'
import { LateOtherPerson } from './LateOtherPerson.tsx'

test('it comes by itself', async () => {
  showInDirectory(<LateOtherPerson acl={[]} tenantId={undefined} wayToEntry={() => undefined} />)
  expect(await screen.findByRole('button', { name: 'Ask about somebody else' })).toBeDefined()
})
