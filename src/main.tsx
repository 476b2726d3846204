import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { createLazyAuth } from './auth/lazyAuth.ts'
import { ConfigFaultPage } from './ConfigFaultPage.tsx'
import { emptyDraft } from './domain/itemDraft.ts'
import { createDraftKeeper } from './drafts/draftKeeper.ts'
import { loadDraft, putDraftAway, saveDraft } from './drafts/draftStore.ts'
import { createGraphClient } from './graph/graphClient.ts'
import { loadConfig } from './loadConfig.ts'
import './page.css'

const root = createRoot(document.getElementById('root') ?? document.body)

const [reading, keptDraft] = await Promise.all([loadConfig(), loadDraft()])

if (reading.kind === 'invalid') {
  root.render(<ConfigFaultPage faults={reading.faults} />)
} else {
  const { config } = reading
  const keeper = createDraftKeeper({ save: saveDraft, putAway: putDraftAway })
  const auth = createLazyAuth(config, { beforeRedirect: keeper.flush })
  const client = createGraphClient({
    baseUrl: config.graphBaseUrl,
    scopeBase: config.graphScopeBase,
    getToken: auth.getToken,
  })
  root.render(
    <StrictMode>
      <App
        parts={{ config, client, auth, keeper, initialDraft: keptDraft ?? emptyDraft }}
        queryClient={new QueryClient()}
      />
    </StrictMode>,
  )
}
