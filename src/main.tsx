import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createLazyAuth, loadWithMsal } from './auth/lazyAuth.ts'
import { browserSessionMark } from './auth/sessionMark.ts'
import { loadConfig } from './config/loadConfig.ts'
import { deviceDraftSession } from './drafts/session/deviceDraftSession.ts'
import { draftOwnerOf } from './drafts/session/draftOwner.ts'
import { createGraphClient } from './graph/graphClient.ts'
import { App } from './page/App.tsx'
import './page/page.css'
import { createSchemaStore } from './schemas/schemaStore.ts'
import { preconnectTo } from './ui/preconnectTo.ts'
import { browserStorage } from './ui/storedValue.ts'
import { prepareTheme } from './ui/themeChoice.ts'

const root = createRoot(document.getElementById('root') ?? document.body)

declare global {
  interface Window {
    /** Set by public/early.js, which says so on the page. */
    isFramedElsewhere?: boolean
  }
}

// No `await` of this module itself: parts that are loaded late import from it, and would wait for it for ever.
if (!window.isFramedElsewhere) void open()

/** Reads what the first paint depends on, then draws the page. */
async function open(): Promise<void> {
  const draftSession = deviceDraftSession()
  const [reading] = await Promise.all([loadConfig(), draftSession.start(browserSessionMark.isSet()), prepareTheme()])

  if (reading.kind === 'invalid') {
    const { ConfigFaultPage } = await import('./config/ConfigFaultPage.tsx')
    return root.render(<ConfigFaultPage faults={reading.faults} />)
  }
  const { config } = reading
  const auth = createLazyAuth(config, { beforeRedirect: draftSession.autosave.flush }, (settings, hooks) => {
    // While the sign-in library is on its way, so are connections to where it is needed.
    preconnectTo([config.authority, config.graphBaseUrl])
    return loadWithMsal(settings, hooks)
  })
  const tellOwner = () => {
    const owner = draftOwnerOf(auth.getSession(), config)
    if (owner !== undefined) draftSession.ownerIs(owner)
  }
  auth.subscribe(tellOwner)
  tellOwner()
  const client = createGraphClient({
    baseUrl: config.graphBaseUrl,
    scopeBase: config.graphScopeBase,
    getToken: auth.getToken,
  })
  root.render(
    <StrictMode>
      <App
        parts={{ config, client, auth, draftSession, schemas: createSchemaStore(browserStorage) }}
        queryClient={new QueryClient()}
      />
    </StrictMode>,
  )
}
