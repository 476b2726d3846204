// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { SentItemsButton } from './SentItemsButton.tsx'
import { quietActions } from './testing/quietActions.ts'

test.each([
  ['the list of who is signed in', { owner: 'contoso/adele', fault: undefined }, 'Nothing was sent from here yet.'],
  ['a request to sign in, when nobody is', { owner: undefined, fault: undefined }, 'Sign in to see what you sent.'],
  ['why nothing is remembered', { owner: 'contoso/adele', fault: 'No room.' }, 'remember: No room.'],
])('it opens %s, and can be opened again', async (_, ledger, words) => {
  render(<SentItemsButton ledger={ledger} actions={quietActions} />)
  expect(screen.queryByRole('dialog')).toBeNull()
  for (const _time of ['first', 'second']) {
    screen.getByRole('button', { name: 'Sent items' }).click()
    expect((await screen.findByText(new RegExp(words))).closest('dialog')).toBe(screen.getByRole('dialog'))
    screen.getByText('Close').click()
    await expect.poll(() => screen.queryByRole('dialog')).toBeNull()
  }
})
