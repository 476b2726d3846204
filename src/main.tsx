import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { createLazyAuth } from './auth/lazyAuth.ts'
import { ConfigFaultPage } from './ConfigFaultPage.tsx'
import { emptyDraft } from './domain/itemDraft.ts'
import { deviceDraftStore } from './drafts/deviceDraftStore.ts'
import { createDraftKeeper } from './drafts/draftKeeper.ts'
import { createGraphClient } from './graph/graphClient.ts'
import { loadConfig } from './loadConfig.ts'
import './page.css'
import { createSchemaStore } from './schemas/schemaStore.ts'

const root = createRoot(document.getElementById('root') ?? document.body)

const drafts = deviceDraftStore()
const [reading, kept] = await Promise.all([loadConfig(), drafts.load()])

if (reading.kind === 'invalid') {
  root.render(<ConfigFaultPage faults={reading.faults} />)
} else {
  const { config } = reading
  const keeper = createDraftKeeper(drafts)
  const auth = createLazyAuth(config, { beforeRedirect: keeper.flush })
  const client = createGraphClient({
    baseUrl: config.graphBaseUrl,
    scopeBase: config.graphScopeBase,
    getToken: auth.getToken,
  })
  root.render(
    <StrictMode>
      <App
        parts={{
          config,
          client,
          auth,
          keeper,
          schemas: createSchemaStore(() => localStorage),
          initialDraft: kept?.draft ?? emptyDraft,
          lostParts: kept?.lost ?? [],
        }}
        queryClient={new QueryClient()}
      />
    </StrictMode>,
  )
}
