import { MsalProvider, useMsal } from '@azure/msal-react'
import { useEffect } from 'react'
import type { LoadedAuth } from './createAuth.ts'

/** Listens to MSAL by way of its React library and reports what changes; shows nothing. */
export function MsalSession({ auth }: { auth: LoadedAuth }) {
  return (
    <MsalProvider instance={auth.msal}>
      <Reporter report={auth.report} />
    </MsalProvider>
  )
}

function Reporter({ report }: { report: LoadedAuth['report'] }) {
  const { accounts, inProgress } = useMsal()
  // MSAL changes outside React, so telling the session about it is an effect.
  useEffect(() => report({ accounts, inProgress }), [report, accounts, inProgress])
  return null
}
