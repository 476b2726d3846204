// @vitest-environment jsdom
import { type AccountInfo, InteractionStatus } from '@azure/msal-browser'
import { act, render, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { createAuth } from './createAuth.ts'
import { MsalSession } from './MsalSession.tsx'

const settings = {
  clientId: 'c',
  authority: 'https://login.example/t',
  knownAuthorities: [],
  authorityMetadata: undefined,
}
const adele: AccountInfo = {
  homeAccountId: 'adele',
  localAccountId: 'adele',
  environment: 'login.example',
  tenantId: 't',
  username: 'adele@contoso.example',
}

test('it shows nothing, and tells the session what MSAL knows: at once, and again when an account appears', async () => {
  const hooks = { beforeRedirect: () => Promise.resolve(), onSession: () => undefined }
  const auth = await createAuth(settings, hooks)
  const told: string[] = []
  const report: typeof auth.report = ({ accounts, inProgress }) => {
    told.push(`${inProgress}: ${accounts.map(({ username }) => username).join()}`)
  }
  const { container } = render(<MsalSession auth={{ ...auth, report }} />)
  expect(container.childNodes).toHaveLength(0)
  await waitFor(() => expect(told.at(-1)).toBe(`${InteractionStatus.None}: `))
  vi.spyOn(auth.msal, 'getAllAccounts').mockReturnValue([adele])
  act(() => auth.msal.setActiveAccount(adele))
  await waitFor(() => expect(told.at(-1)).toBe(`${InteractionStatus.None}: adele@contoso.example`))
})
