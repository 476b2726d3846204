import { FluentProvider } from '@fluentui/react-components'
import { type QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { Suspense } from 'react'
import { AuthProvider } from '../auth/AuthProvider.tsx'
import type { LazyAuth } from '../auth/lazyAuth.ts'
import type { DeviceDraftSession } from '../drafts/session/deviceDraftSession.ts'
import { ItemForm } from '../item/ItemForm.tsx'
import type { ItemParts } from '../item/useItemFlow.ts'
import { Announcer } from '../ui/Announcer.tsx'
import { CrashBoundary } from '../ui/CrashBoundary.tsx'
import { lateView } from '../ui/lateView.tsx'
import { useTheme } from '../ui/themeChoice.ts'
import { DraftsOnPage } from './DraftsOnPage.tsx'
import { ItemPage } from './ItemPage.tsx'

const DraftRescue = lateView(() => import('../drafts/session/DraftRescue.tsx').then((module) => module.DraftRescue))

interface Props {
  readonly parts: Pick<ItemParts, 'config' | 'client' | 'schemas'> & {
    readonly auth: LazyAuth
    readonly draftSession: DeviceDraftSession
  }
  readonly queryClient: QueryClient
}

/** What every part of the page stands in: theme, session, query cache. */
export function App({ parts, queryClient }: Props) {
  const { theme, choice, isDark, choose } = useTheme()
  return (
    <FluentProvider theme={theme} style={{ colorScheme: isDark ? 'dark' : 'light' }}>
      <CrashBoundary
        rescue={
          <Suspense>
            <DraftRescue draftSession={parts.draftSession} />
          </Suspense>
        }
      >
        <QueryClientProvider client={queryClient}>
          <AuthProvider auth={parts.auth}>
            <DraftsOnPage draftSession={parts.draftSession} auth={parts.auth}>
              {({ serial, draft, lost, schema, apiVersion, begunIn }, onDrafts) => (
                // Another draft is another form: nothing of the one before stays in it.
                <ItemForm key={serial} draft={draft}>
                  {(form) => (
                    <ItemPage
                      parts={{
                        ...parts,
                        autosave: parts.draftSession.autosave,
                        form,
                        initialDraft: draft,
                        initialSchema: schema,
                        initialApiVersion: apiVersion,
                        begunIn,
                        lostParts: lost,
                      }}
                      theme={choice}
                      onTheme={choose}
                      onDrafts={onDrafts}
                    />
                  )}
                </ItemForm>
              )}
            </DraftsOnPage>
          </AuthProvider>
        </QueryClientProvider>
      </CrashBoundary>
      <Announcer />
    </FluentProvider>
  )
}
