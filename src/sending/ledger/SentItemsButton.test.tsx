// @vitest-environment jsdom
import { act, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
// Otherwise it is loaded at the first press.
import './SentItems.tsx'
import { SentItemsButton } from './SentItemsButton.tsx'
import { quietActions } from './testing/quietActions.ts'

test.each([
  ['the list of who is signed in', { owner: 'contoso/adele', fault: undefined }, 'Nothing was sent from here yet.'],
  ['a request to sign in, when nobody is', { owner: undefined, fault: undefined }, 'Sign in to see what you sent.'],
  ['why nothing is remembered', { owner: 'contoso/adele', fault: 'No room.' }, 'remember: No room.'],
])('it opens %s, and can be opened again', async (_, ledger, words) => {
  render(<SentItemsButton ledger={ledger} actions={quietActions} />)
  expect(screen.queryByRole('dialog')).toBeNull()
  await press('Sent items')
  expect(screen.getByRole('dialog').textContent).toContain(words)
  await press('Close')
  expect(screen.queryByRole('dialog')).toBeNull()
  await press('Sent items')
  expect(screen.getByRole('dialog').textContent).toContain(words)
})

function press(name: string): Promise<void> {
  return act(async () => screen.getByRole('button', { name }).click())
}
