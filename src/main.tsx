import { QueryClient } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { App } from './App.tsx'
import { createLazyAuth } from './auth/lazyAuth.ts'
import { ConfigFaultPage } from './ConfigFaultPage.tsx'
import { emptyDraft } from './domain/itemDraft.ts'
import { createDraftKeeper } from './drafts/draftKeeper.ts'
import { loadDraft, saveDraft } from './drafts/draftStore.ts'
import { createGraphClient } from './graph/graphClient.ts'
import { loadConfig } from './loadConfig.ts'
import './page.css'

const root = createRoot(document.getElementById('root') ?? document.body)

// A draft that cannot be read (storage denied) must not keep the editor from opening.
const [reading, keptDraft] = await Promise.all([loadConfig(), loadDraft().catch(() => undefined)])

if (reading.kind === 'invalid') {
  root.render(<ConfigFaultPage faults={reading.faults} />)
} else {
  const { config } = reading
  const keeper = createDraftKeeper(saveDraft)
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
