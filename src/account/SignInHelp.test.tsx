// @vitest-environment jsdom
import { render, screen } from '@testing-library/react'
import { userEvent } from '@testing-library/user-event'
import { expect, test } from 'vitest'
import { SignInHelp } from './SignInHelp.tsx'

const config = {
  clientId: 'c',
  authority: 'https://login.microsoftonline.com/t',
  authorityMetadata: undefined,
  graphScopeBase: 'https://graph.microsoft.com',
}

test.each([
  ['AADSTS50011: The redirect URI is not right.', /not registered.*Single-page application.*AADSTS50011/],
  ['53003', /Conditional Access.*AADSTS53003/],
  ['AADSTS999999', /does not know this code/],
])('%s, typed from the sign-in page, is explained', async (typed, expected) => {
  render(<SignInHelp isUnfinished config={config} />)
  await userEvent.type(screen.getByRole('textbox', { name: 'Code on the sign-in page' }), typed)
  expect(screen.getByRole('status').textContent).toMatch(expected)
})

test('an answer that came back brings its code along, so none is asked for; what to compare can be copied', () => {
  render(<SignInHelp isUnfinished={false} config={config} />)
  expect(screen.queryByRole('textbox')).toBeNull()
  expect(screen.getByText(new URL('auth-redirect.html', document.baseURI).href)).toBeDefined()
  expect(screen.getByRole('button', { name: 'Copy client ID', hidden: true })).toBeDefined()
  expect(screen.getByRole('button', { name: 'Copy admin consent link' })).toBeDefined()
})
